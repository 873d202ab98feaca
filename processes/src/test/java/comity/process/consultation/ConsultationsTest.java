package comity.process.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S05: every message and timer of {@code consultations}. */
class ConsultationsTest extends ProcessTest {

    private Consultations steps;

    @BeforeEach
    void deployConsultations() {
        deploy("consultation/consultations.bpmn");
        steps = bean(Consultations.class);
        due("TL-07", 10);
        due("TL-08", 30);
        due("TL-09", 60);
        due("TL-10", 10);
        due("FX-09", 395);
        due("TL-12", 425);
    }

    private ProcessInstance served() {
        return startByKey("consultations");
    }

    @Test
    void all_limits_run_from_service() {
        served();
        assertThat(timers()).containsOnlyKeys("TL-07", "TL-08", "TL-09", "TL-10");
    }

    @Test
    void a_reply_stops_TL_07_alone() {
        served();
        assertThat(tell("ConsultationReplied")).isOne();
        assertThat(timers()).containsOnlyKeys("TL-08", "TL-09", "TL-10");
        pass(20);
        verify(steps, never()).noReply(any());
    }

    @Test
    void no_reply_is_recorded_when_TL_07_has_run_and_consultations_go_on() {
        served();
        pass(9);
        verify(steps, never()).noReply(any());
        pass(1);
        verify(steps).noReply(CASE);
        assertThat(timers()).containsKeys("TL-08", "TL-09");
    }

    @Test
    void entry_stops_TL_08_alone() {
        served();
        assertThat(tell("ConsultationEntered")).isOne();
        assertThat(timers()).containsOnlyKeys("TL-07", "TL-09", "TL-10");
    }

    @Test
    void no_entry_is_recorded_when_TL_08_has_run() {
        served();
        pass(29);
        verify(steps, never()).noEntry(any());
        pass(1);
        verify(steps).noEntry(CASE);
    }

    @Test
    void joining_closes_when_TL_10_has_run() {
        served();
        pass(9);
        verify(steps, never()).noMoreJoining(any());
        pass(1);
        verify(steps).noMoreJoining(CASE);
    }

    @Test
    void the_period_ends_with_TL_09_and_dormancy_begins() {
        served();
        tell("ConsultationReplied");
        tell("ConsultationEntered");
        pass(59);
        verify(steps, never()).periodOver(any());
        pass(1);
        verify(steps).periodOver(CASE);
        verify(steps).rest(CASE);
        assertThat(timers()).containsOnlyKeys("FX-09");
    }

    @Test
    void a_joint_statement_of_failure_ends_the_consultations_at_once() {
        served();
        assertThat(tell("ConsultationsFailed")).isOne();
        verify(steps).rest(CASE);
        assertThat(timers()).containsOnlyKeys("FX-09");
    }

    @Test
    void a_panel_request_after_a_missed_limit_ends_everything() {
        ProcessInstance consultations = served();
        pass(10);
        assertThat(tell("PanelRequested")).isOne();
        assertEnded(consultations);
        assertPassed(consultations, "panel-requested-early", "requested");
        verify(steps, never()).rest(any());
    }

    @Test
    void a_panel_request_in_dormancy_ends_it() {
        ProcessInstance consultations = served();
        tell("ConsultationsFailed");
        pass(100);
        assertThat(tell("PanelRequested")).isOne();
        assertEnded(consultations);
        verify(steps, never()).warn(any());
    }

    @Test
    void a_dormant_case_is_warned_and_lapses() {
        ProcessInstance consultations = served();
        tell("ConsultationsFailed");
        pass(394);
        verify(steps, never()).warn(any());
        pass(1);
        verify(steps).warn(CASE);
        pass(29);
        verify(steps, never()).lapse(any());
        pass(1);
        verify(steps).lapse(CASE);
        assertEnded(consultations);
        assertPassed(consultations, "FX-09", "TL-12", "lapsed");
    }

    @Test
    void a_panel_request_after_the_notice_still_counts() {
        ProcessInstance consultations = served();
        tell("ConsultationsFailed");
        pass(400);
        assertThat(tell("PanelRequested")).isOne();
        assertEnded(consultations);
        verify(steps, never()).lapse(any());
    }

    @Test
    void what_the_parties_did_before_the_process_waits_is_not_missed() {
        when(steps.isReplied(CASE)).thenReturn(true);
        when(steps.isEntered(CASE)).thenReturn(true);
        served();
        assertThat(timers()).containsOnlyKeys("TL-09", "TL-10");
    }

    @Test
    void a_panel_requested_before_the_process_waits_ends_it() {
        when(steps.isPanelRequested(CASE)).thenReturn(true);
        assertEnded(served());
    }

    @Test
    void a_failure_stated_before_the_process_waits_leads_to_dormancy() {
        when(steps.isFailed(CASE)).thenReturn(true);
        served();
        run();
        assertThat(timers()).containsOnlyKeys("FX-09");
    }
}
