package comity.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import comity.common.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class VoteCountTest {

    private static List<PanelVote> votes(int inFavour, int against) {
        return IntStream.range(0, inFavour + against)
                .mapToObj(i -> new PanelVote(
                        1L, new Actor("judge" + i, "Judge " + i, Set.of(), null), i < inFavour, Instant.EPOCH))
                .toList();
    }

    @Property
    void a_paragraph_is_carried_only_when_everyone_voted_and_more_were_for_it(
            @ForAll @IntRange(min = 1, max = 7) int judges,
            @ForAll @IntRange(max = 7) int inFavour,
            @ForAll @IntRange(max = 7) int against) {
        VoteCount count = VoteCount.of(judges, votes(inFavour, against), "nobody");
        boolean everyone = inFavour + against == judges;
        assertThat(count.isComplete()).isEqualTo(everyone);
        assertThat(count.isCarried()).isEqualTo(everyone && inFavour > against);
    }

    @Property
    void the_presiding_judge_decides_a_tie_and_nothing_else(
            @ForAll @IntRange(min = 1, max = 7) int judges, @ForAll @IntRange(max = 7) int inFavour) {
        int against = Math.max(0, judges - inFavour);
        VoteCount led = VoteCount.of(judges, votes(inFavour, against), "judge0");
        VoteCount plain = VoteCount.of(judges, votes(inFavour, against), "nobody");
        assertThat(led.isCarried() != plain.isCarried()).isEqualTo(led.isTie() && inFavour > 0);
    }

    @Test
    void with_an_odd_bench_there_is_no_tie() {
        for (int judges : List.of(1, 3, 5, 7)) {
            for (int inFavour = 0; inFavour <= judges; inFavour++) {
                assertThat(VoteCount.of(judges, votes(inFavour, judges - inFavour), "judge0")
                                .isTie())
                        .isFalse();
            }
        }
    }
}
