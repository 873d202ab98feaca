package comity.process.panel;

import static comity.process.common.Rules.with;
import static org.assertj.core.api.Assertions.assertThat;

import comity.docket.Track;
import comity.process.common.Decisions;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PanelSizeTableTest {

    private final PanelSizeTable table = with(new PanelSizeTable(), "decisions", new Decisions());

    @Test
    void force_and_security_need_five_judges_unless_urgent() {
        assertThat(table.seats(Set.of("FORCE"), Track.NORMAL, false, 1)).isEqualTo(5);
        assertThat(table.seats(Set.of("CYBER", "SECURITY"), Track.NORMAL, false, 1))
                .isEqualTo(5);
        assertThat(table.seats(Set.of("FORCE"), Track.URGENT, false, 1)).isEqualTo(3);
    }

    @Test
    void the_parties_may_agree_on_five() {
        assertThat(table.seats(Set.of("FORCE"), Track.URGENT, true, 1)).isEqualTo(5);
        assertThat(table.seats(Set.of("CYBER"), Track.NORMAL, true, 1)).isEqualTo(5);
    }

    @Test
    void every_other_case_has_three() {
        assertThat(table.seats(Set.of("CYBER", "PERSON"), Track.NORMAL, false, 1))
                .isEqualTo(3);
        assertThat(table.seats(Set.of("MISSILE"), Track.URGENT, false, 1)).isEqualTo(3);
    }
}
