package comity.process.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S12: every message and timer of {@code provisional-measures}. */
class ProvisionalMeasuresTest extends ProcessTest {

    private static final long PM = 3L;

    private ProvisionalMeasures steps;
    private ProcessInstance measures;

    @BeforeEach
    void deployed() {
        deploy("measures/provisional-measures.bpmn");
        steps = bean(ProvisionalMeasures.class);
        due("FX-02", 1);
        due("TL-30", 7);
        due("TL-31", 21);
        due("TL-32", 51);
    }

    private void request() {
        measures = startByMessage("PmRequested", "pmId", PM);
        run();
    }

    private void decided(boolean granted, String task) {
        when(steps.isDecided(CASE, PM)).thenReturn(true);
        when(steps.isInForce(CASE, PM)).thenReturn(granted);
        complete(task);
    }

    private void ordered() {
        request();
        tell("MeasuresServed");
        tell("MeasuresHeard");
        decided(true, "order-measures-president");
        assertThat(tell("MeasuresOrderServed")).isOne();
    }

    @Test
    void no_call_is_asked_for_where_neither_force_nor_persons_are_concerned() {
        request();
        assertThat(openTasks()).isEmpty();
        assertPassed(measures, "no-call");
    }

    @Test
    void FX_02_a_president_who_has_not_called_within_the_day_is_said_to_be_late_and_still_calls() {
        when(steps.isCallAwaited(CASE, PM)).thenReturn(true);
        request();
        assertThat(openTasks()).containsExactly("call-to-refrain");
        pass(1);
        verify(steps).callLate(CASE, PM);
        assertThat(openTasks()).containsExactly("call-to-refrain");
        complete("call-to-refrain");
        assertPassed(measures, "call-given");
    }

    @Test
    void TL_30_runs_from_service_and_silence_brings_the_request_to_the_president() {
        request();
        assertThat(timers()).isEmpty();
        assertThat(tell("MeasuresServed")).isOne();
        assertThat(timers()).containsOnlyKeys("TL-30");
        pass(6);
        verify(steps, never()).observationsOver(any(), any());
        pass(1);
        verify(steps).observationsOver(CASE, PM);
        assertThat(openTasks()).containsExactly("order-measures-president");
    }

    @Test
    void observations_bring_it_at_once_to_the_panel_where_one_is_at_work() {
        when(steps.isForPanel(CASE)).thenReturn(true);
        request();
        tell("MeasuresServed");
        assertThat(tell("MeasuresHeard")).isOne();
        verify(steps, never()).observationsOver(any(), any());
        assertThat(openTasks()).containsExactly("order-measures");
    }

    @Test
    void a_panel_that_goes_to_work_takes_over_what_the_president_has_not_decided() {
        request();
        tell("MeasuresServed");
        tell("MeasuresHeard");
        assertThat(tell("PanelAtWork")).isOne();
        assertThat(openTasks()).containsExactly("order-measures");
        decided(false, "order-measures");
        assertEnded(measures);
        assertPassed(measures, "refused");
    }

    @Test
    void TL_31_a_late_decision_is_said_to_be_late_and_still_made() {
        request();
        tell("MeasuresServed");
        tell("MeasuresHeard");
        pass(20);
        verify(steps, never()).late(any(), any());
        pass(1);
        verify(steps).late(CASE, PM);
        decided(false, "order-measures-president");
        assertEnded(measures);
    }

    @Test
    void TL_31_the_panel_too_is_said_to_be_late() {
        when(steps.isForPanel(CASE)).thenReturn(true);
        request();
        tell("MeasuresServed");
        tell("MeasuresHeard");
        pass(21);
        verify(steps).late(CASE, PM);
        assertPassed(measures, "panel-late-said");
    }

    @Test
    void a_decision_made_while_the_timer_of_TL_30_was_due_needs_no_task() {
        request();
        tell("MeasuresServed");
        when(steps.isDecided(CASE, PM)).thenReturn(true);
        when(steps.isInForce(CASE, PM)).thenReturn(true);
        when(steps.isServed(CASE, PM)).thenReturn(true);
        pass(7);
        assertThat(openTasks()).isEmpty();
        assertThat(timers()).containsOnlyKeys("TL-32");
    }

    @Test
    void TL_32_reports_are_due_in_every_period_and_a_missing_one_is_a_default_each_time() {
        ordered();
        assertThat(timers()).containsOnlyKeys("TL-32");
        due("TL-32", 81);
        assertThat(tell("MeasuresReported")).isOne();
        assertThat(timers()).containsEntry("TL-32", START.plus(Duration.ofDays(81)));
        AtomicInteger end = new AtomicInteger(81);
        doAnswer(call -> {
                    due("TL-32", end.addAndGet(30));
                    return null;
                })
                .when(steps)
                .reportMissing(CASE, PM);
        pass(80);
        verify(steps, never()).reportMissing(any(), any());
        pass(1);
        verify(steps).reportMissing(CASE, PM);
        pass(30);
        verify(steps, times(2)).reportMissing(CASE, PM);
    }

    @Test
    void measures_end_when_they_are_lifted() {
        ordered();
        assertThat(tell("PmLifted")).isOne();
        assertEnded(measures);
        assertPassed(measures, "over");
    }

    @Test
    void measures_can_be_lifted_before_their_order_is_served() {
        request();
        tell("MeasuresServed");
        tell("MeasuresHeard");
        decided(true, "order-measures-president");
        assertThat(tell("PmLifted")).isOne();
        assertEnded(measures);
        assertPassed(measures, "lifted-early");
    }
}
