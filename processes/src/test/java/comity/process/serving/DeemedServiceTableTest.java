package comity.process.serving;

import static comity.process.common.Rules.with;
import static org.assertj.core.api.Assertions.assertThat;

import comity.process.common.Decisions;
import comity.serving.DeemedServiceRules.Outcome;
import org.junit.jupiter.api.Test;

class DeemedServiceTableTest {

    private final DeemedServiceTable table = with(new DeemedServiceTable(), "decisions", new Decisions());

    @Test
    void both_channels_failed_asks_for_a_note_verbale() {
        assertThat(table.outcome(2, 0, 0)).contains(Outcome.NOTE_VERBALE);
    }

    @Test
    void both_tried_and_one_delivered_is_deemed_served_once_the_limit_has_run() {
        assertThat(table.outcome(2, 1, 24)).contains(Outcome.DEEMED);
        assertThat(table.outcome(2, 2, 120)).contains(Outcome.DEEMED);
    }

    @Test
    void delivered_is_served_and_awaits_acknowledgement() {
        assertThat(table.outcome(2, 1, 0)).contains(Outcome.SERVED);
        assertThat(table.outcome(1, 1, 200)).contains(Outcome.SERVED);
    }

    @Test
    void one_failed_channel_says_nothing_yet() {
        assertThat(table.outcome(1, 0, 50)).isEmpty();
        assertThat(table.outcome(0, 0, 0)).isEmpty();
    }
}
