package comity.process.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseOrganisationTest extends ProcessTest {

    private CaseOrganisation steps;
    private ProcessInstance organisation;

    @BeforeEach
    void compose() {
        deploy("panel/case-organisation.bpmn");
        steps = bean(CaseOrganisation.class);
        due("TL-22", 7);
        organisation = startByKey("case-organisation");
        run();
    }

    @Test
    void order_and_presiding_judge_are_asked_for_side_by_side() {
        verify(steps).open(CASE);
        assertThat(openTasks()).containsExactlyInAnyOrder("issue-order", "elect-presiding");
        when(steps.isPresidingChosen(CASE)).thenReturn(true);
        complete("elect-presiding");
        when(steps.isTimetableSet(CASE)).thenReturn(true);
        complete("issue-order");
        assertEnded(organisation);
        verify(steps, never()).defaultTimetable(CASE);
    }

    @Test
    void silence_gives_a_default_timetable_and_a_presiding_judge() {
        when(steps.isTimetableSet(CASE)).thenReturn(true);
        when(steps.isPresidingChosen(CASE)).thenReturn(true);
        pass(7);
        verify(steps).defaultTimetable(CASE);
        verify(steps).presideForTheTime(CASE);
        assertThat(openTasks()).isEmpty();
        assertEnded(organisation);
    }

    @Test
    void what_is_settled_before_the_process_looks_is_not_asked_for() {
        when(steps.isTimetableSet(CASE)).thenReturn(true);
        when(steps.isPresidingChosen(CASE)).thenReturn(true);
        ProcessInstance second = startByKey("case-organisation");
        run();
        assertEnded(second);
    }
}
