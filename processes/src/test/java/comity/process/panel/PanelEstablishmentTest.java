package comity.process.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PanelEstablishmentTest extends ProcessTest {

    private PanelEstablishment steps;
    private ProcessInstance establishment;

    @BeforeEach
    void request() {
        deploy("panel/panel-establishment.bpmn");
        steps = bean(PanelEstablishment.class);
        due("TL-13", 10);
        due("TL-14", 25);
        establishment = startByKey("panel-establishment");
        run();
    }

    @Test
    void a_panel_nobody_objects_to_is_established_at_the_first_consideration() {
        verify(steps).takeUp(CASE);
        assertThat(openTasks()).containsExactly("record-council");
        when(steps.isFirstOver(CASE)).thenReturn(true);
        when(steps.isSettled(CASE)).thenReturn(true);
        complete("record-council");
        assertEnded(establishment);
        assertPassed(establishment, "established");
    }

    @Test
    void a_council_that_leaves_no_record_has_considered_the_request_when_its_time_is_over() {
        when(steps.isFirstOver(CASE)).thenReturn(true);
        when(steps.isSettled(CASE)).thenReturn(true);
        pass(10);
        verify(steps).considerFirst(CASE);
        assertPassed(establishment, "established");
    }

    @Test
    void the_respondent_may_object_once_and_the_panel_is_established_at_the_second_consideration() {
        assertThat(tell("CouncilObjection")).isEqualTo(1);
        assertThat(openTasks()).containsExactly("record-council");
        when(steps.isFirstOver(CASE)).thenReturn(true);
        complete("record-council");
        assertThat(openTasks()).containsExactly("record-council-again");
        pass(25);
        verify(steps).considerSecond(CASE);
        assertEnded(establishment);
        assertPassed(establishment, "established");
    }

    @Test
    void the_second_council_may_be_recorded_in_time() {
        when(steps.isFirstOver(CASE)).thenReturn(true);
        complete("record-council");
        complete("record-council-again");
        verify(steps, never()).considerSecond(CASE);
        assertPassed(establishment, "established");
    }

    @Test
    void a_panel_that_everyone_rejects_is_refused() {
        when(steps.isFirstOver(CASE)).thenReturn(true);
        when(steps.isRemoved(CASE)).thenReturn(true);
        complete("record-council");
        complete("record-council-again");
        assertEnded(establishment);
        assertPassed(establishment, "removed");
    }
}
