package comity.process.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WrittenPhaseTest extends ProcessTest {

    private WrittenPhase steps;
    private ProcessInstance phase;

    @BeforeEach
    void open() {
        deploy("submission/written-phase.bpmn");
        steps = bean(WrittenPhase.class);
        due("TL-23", 35);
        due("TL-24", 70);
        due("TL-25", 91);
        due("TL-26", 112);
        phase = startByKey("written-phase");
        run();
    }

    private void filedAndServed(String round) {
        when(steps.isOver(CASE, round)).thenReturn(true);
        when(steps.isFiled(CASE, round)).thenReturn(true);
        assertThat(tell("SubmissionFiled")).as(round + " filed").isEqualTo(1);
        if (!"R4".equals(round)) {
            when(steps.isServed(CASE, round)).thenReturn(true);
            assertThat(tell("SubmissionServed")).as(round + " served").isEqualTo(1);
        }
    }

    @Test
    void four_rounds_are_filed_and_served_one_after_the_other() {
        verify(steps).open(CASE);
        List.of("R1", "R2", "R3", "R4").forEach(this::filedAndServed);
        verify(steps).close(CASE);
        assertEnded(phase);
    }

    @Test
    void S11_the_merits_wait_for_a_ruling_and_go_on_where_they_stood() {
        filedAndServed("R1");
        assertThat(tell("WrittenPaused")).isOne();
        assertThat(timers()).containsOnlyKeys("TL-24");
        assertThat(tell("WrittenResumed")).isOne();
        List.of("R2", "R3", "R4").forEach(this::filedAndServed);
        assertEnded(phase);
        assertPassed(phase, "resumed", "paused-end");
    }

    @Test
    void a_missed_first_submission_leaves_the_claim_form_in_its_place() {
        when(steps.isOver(CASE, "R1")).thenReturn(true);
        when(steps.isServed(CASE, "R1")).thenReturn(true);
        pass(35);
        verify(steps).miss(CASE, "R1");
        assertThat(timers()).containsOnlyKeys("TL-24");
    }

    @Test
    void a_respondent_who_stays_silent_is_given_notice_and_the_rounds_fall_away() {
        filedAndServed("R1");
        when(steps.isOver(CASE, "R2")).thenReturn(true);
        pass(70);
        verify(steps).miss(CASE, "R2");
        assertThat(running()).contains("non-appearance");
        endCalled("non-appearance");
        verify(steps).close(CASE);
        assertEnded(phase);
    }

    @Test
    void a_respondent_who_appears_after_notice_takes_the_case_as_it_stands() {
        filedAndServed("R1");
        when(steps.isOver(CASE, "R2")).thenReturn(true);
        pass(70);
        when(steps.isFiled(CASE, "R2")).thenReturn(true);
        when(steps.isServed(CASE, "R2")).thenReturn(true);
        endCalled("non-appearance");
        assertThat(timers()).containsOnlyKeys("TL-25");
    }

    @Test
    void a_claimant_who_does_not_reply_has_lost_the_right_and_the_phase_closes() {
        filedAndServed("R1");
        filedAndServed("R2");
        when(steps.isOver(CASE, "R3")).thenReturn(true);
        pass(91);
        verify(steps).miss(CASE, "R3");
        verify(steps).close(CASE);
        assertEnded(phase);
    }

    @Test
    void a_respondent_who_does_not_rejoin_has_lost_the_right_and_the_phase_closes() {
        filedAndServed("R1");
        filedAndServed("R2");
        filedAndServed("R3");
        when(steps.isOver(CASE, "R4")).thenReturn(true);
        pass(112);
        verify(steps).miss(CASE, "R4");
        verify(steps).close(CASE);
        assertEnded(phase);
    }

    @Test
    void a_submission_filed_and_served_before_the_process_looks_is_not_waited_for() {
        when(steps.isOver(CASE, "R1")).thenReturn(true);
        when(steps.isServed(CASE, "R1")).thenReturn(true);
        startByKey("written-phase");
        run();
        assertThat(timers()).containsOnlyKeys("TL-23", "TL-24");
        verify(steps, never()).miss(CASE, "R1");
    }
}
