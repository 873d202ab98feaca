package comity.process.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S11: every message and timer of {@code preliminary-objections}. */
class PreliminaryObjectionsTest extends ProcessTest {

    private static final long OBJECTION = 5L;

    private PreliminaryObjections steps;

    @BeforeEach
    void deployed() {
        deploy("objection/preliminary-objections.bpmn");
        steps = bean(PreliminaryObjections.class);
        due("TL-27", 21);
        due("TL-28", 30);
        due("TL-29", 75);
    }

    private ProcessInstance objection() {
        ProcessInstance objection = startByMessage("ObjectionFiled", "objectionId", OBJECTION);
        run();
        return objection;
    }

    @Test
    void TL_27_without_an_objection_the_right_is_lost() {
        ProcessInstance watch = startByMessage("ObjectionTimeRuns");
        assertThat(timers()).containsOnlyKeys("TL-27");
        pass(20);
        verify(steps, never()).timeOver(any());
        pass(1);
        verify(steps).timeOver(CASE);
        assertEnded(watch);
        assertPassed(watch, "right-lost");
    }

    @Test
    void an_objection_or_the_close_of_the_written_phase_ends_the_watch() {
        ProcessInstance watch = startByMessage("ObjectionTimeRuns");
        assertThat(tell("ObjectionTimeOver")).isOne();
        assertEnded(watch);
        assertPassed(watch, "watch-over");
    }

    @Test
    void TL_28_runs_from_service_and_silence_brings_it_to_the_panel() {
        objection();
        assertThat(timers()).isEmpty();
        assertThat(tell("ObjectionServed")).isOne();
        assertThat(timers()).containsOnlyKeys("TL-28");
        pass(29);
        verify(steps, never()).answersOver(any(), any());
        pass(1);
        verify(steps).answersOver(CASE, OBJECTION);
        assertThat(openTasks()).containsExactly("rule-on-objection");
    }

    @Test
    void an_answer_brings_it_to_the_panel_at_once_and_the_merits_go_on_after_the_ruling() {
        ProcessInstance objection = objection();
        tell("ObjectionServed");
        assertThat(tell("ObjectionAnswered")).isOne();
        assertThat(openTasks()).containsExactly("rule-on-objection");
        complete("rule-on-objection");
        assertEnded(objection);
        assertPassed(objection, "merits-go-on");
    }

    @Test
    void upheld_for_every_claim_it_ends_with_the_case_decided() {
        ProcessInstance objection = objection();
        tell("ObjectionServed");
        tell("ObjectionAnswered");
        when(steps.isCaseDecided(CASE)).thenReturn(true);
        complete("rule-on-objection");
        assertPassed(objection, "case-decided");
    }

    @Test
    void TL_29_a_late_panel_is_said_to_be_late_and_still_rules() {
        ProcessInstance objection = objection();
        tell("ObjectionServed");
        tell("ObjectionAnswered");
        pass(74);
        verify(steps, never()).overdue(any(), any());
        pass(1);
        verify(steps).overdue(CASE, OBJECTION);
        complete("rule-on-objection");
        assertEnded(objection);
    }

    @Test
    void a_ruling_made_while_the_timer_of_TL_28_was_due_needs_no_task() {
        ProcessInstance objection = objection();
        tell("ObjectionServed");
        when(steps.isRuled(CASE, OBJECTION)).thenReturn(true);
        pass(30);
        assertThat(openTasks()).isEmpty();
        assertEnded(objection);
    }

    @Test
    void when_the_written_phase_closes_before_service_or_answer_it_is_joined_to_the_merits() {
        ProcessInstance unserved = objection();
        assertThat(tell("ObjectionJoined")).isOne();
        assertPassed(unserved, "with-merits");
        ProcessInstance unanswered = objection();
        tell("ObjectionServed");
        assertThat(tell("ObjectionJoined")).isOne();
        assertPassed(unanswered, "with-merits");
    }
}
