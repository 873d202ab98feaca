package comity.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Section 1.2: the President decides where no panel is at work. */
class PanelAtWorkTest {

    private static PanelAtWork asked(CaseFile file) {
        PanelAtWork door = new PanelAtWork();
        door.files = mock(CaseFiles.class);
        when(door.files.find(file.id())).thenReturn(file);
        return door;
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"EXAMINATION", "CONSULTATION", "MEDIATION", "PANEL_REQUESTED", "PANEL_ESTABLISHED", "COMPOSED"})
    void where_no_panel_is_at_work_the_president_decides(CaseState state) {
        CaseFile file = Cases.in(state);
        assertThat(asked(file).isPresidents(file.id())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {
                "WRITTEN",
                "PRELIMINARY",
                "HEARING",
                "DELIBERATION",
                "INTERIM_REVIEW",
                "DECIDED",
                "ADOPTED",
                "CLOSED"
            })
    void where_a_panel_is_at_work_or_nothing_is_left_to_decide_he_does_not(CaseState state) {
        CaseFile file = Cases.in(state);
        assertThat(asked(file).isPresidents(file.id())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"CONSULTATION", "WRITTEN"})
    void a_stayed_case_counts_as_where_it_stood(CaseState place) {
        CaseFile file = Cases.in(CaseState.STAYED);
        Cases.set(file, "stayedFrom", place);
        assertThat(asked(file).isPresidents(file.id())).isEqualTo(place == CaseState.CONSULTATION);
    }
}
