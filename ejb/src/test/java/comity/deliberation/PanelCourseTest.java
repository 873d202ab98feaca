package comity.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.docket.Docket;
import comity.docket.StateNotOpen;
import comity.hearing.Hearings;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S20: when chambers open. */
class PanelCourseTest {

    private final PanelCourse course = new PanelCourse();

    private CaseFile in(CaseState state, boolean open) {
        CaseFile file = Cases.in(state);
        course.files = mock(CaseFiles.class);
        when(course.files.lock(file.id())).thenReturn(file);
        course.chambers = mock(Chambers.class);
        when(course.chambers.ofCase(file.id()))
                .thenReturn(open ? Optional.of(mock(Deliberation.class)) : Optional.empty());
        course.hearings = mock(Hearings.class);
        when(course.hearings.ofCase(file.id())).thenReturn(Optional.empty());
        course.deadlines = mock(DeadlineKeeper.class);
        course.docket = mock(Docket.class);
        course.clock = Clock.fixed(Instant.parse("2027-03-01T09:00:00Z"), ZoneOffset.UTC);
        return file;
    }

    @Test
    void s20_the_closed_hearing_opens_chambers_once_and_starts_the_panels_limits() {
        CaseFile file = in(CaseState.HEARING, false);
        course.begin(file.id());
        assertThat(file.state()).isEqualTo(CaseState.DELIBERATION);
        verify(course.chambers).add(any());
        verify(course.docket).record(any(), any());
    }

    @ParameterizedTest
    @EnumSource(names = {"DELIBERATION", "INTERIM_REVIEW", "DECIDED"})
    void s20_a_process_that_comes_late_finds_chambers_open_and_changes_nothing(CaseState gone) {
        CaseFile file = in(gone, true);
        course.begin(file.id());
        assertThat(file.state()).isEqualTo(gone);
        verify(course.chambers, never()).add(any());
        verify(course.docket, never()).record(any(), any());
    }

    @Test
    void s20_chambers_do_not_open_while_no_panel_has_heard_the_case() {
        CaseFile file = in(CaseState.CONSULTATION, false);
        assertThatThrownBy(() -> course.begin(file.id())).isInstanceOf(StateNotOpen.class);
    }
}
