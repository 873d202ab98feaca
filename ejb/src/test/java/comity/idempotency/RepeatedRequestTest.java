package comity.idempotency;

import static comity.db.Courtroom.person;
import static comity.db.Refused.faults;
import static comity.db.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import comity.common.Actor;
import comity.db.Courtroom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** S01: a request that is sent twice is done once; on the real database. */
class RepeatedRequestTest {

    private static final Actor AGENT = person("xa.agent");

    private final Courtroom court = new Courtroom();
    private final Once once = court.get(Once.class);
    private final List<String> done = new ArrayList<>();

    @AfterEach
    void leave() {
        court.close();
    }

    private String file(Actor actor, String key, String words) {
        return once.run(actor, key, "hash of " + words, String.class, () -> {
            done.add(words);
            return "receipt of " + words;
        });
    }

    @Test
    void s01_the_same_key_with_the_same_request_gives_the_same_answer_and_does_nothing_twice() {
        assertThat(file(AGENT, "k-1", "claim")).isEqualTo("receipt of claim");
        assertThat(file(AGENT, "k-1", "claim")).isEqualTo("receipt of claim");
        assertThat(file(person("xb.agent"), "k-1", "another claim")).isEqualTo("receipt of another claim");
        assertThat(done).containsExactly("claim", "another claim");
    }

    @Test
    void s01_a_key_that_was_used_for_another_request_is_refused_and_so_is_one_longer_than_any_key() {
        file(AGENT, "k-1", "claim");
        refused(court, KeyReused.class, "KEY_REUSED", "S01", () -> file(AGENT, "k-1", "another claim"));
        KeyReused refusal =
                refused(court, KeyReused.class, "KEY_REUSED", "S01", () -> file(AGENT, "k".repeat(201), "claim"));
        assertThat(faults(refusal)).containsExactly("Idempotency-Key TOO_LONG");
        assertThat(done).containsExactly("claim");
    }
}
