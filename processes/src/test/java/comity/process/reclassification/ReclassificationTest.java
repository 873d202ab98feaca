package comity.process.reclassification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** X10 as a process: who did not ask may object, who asked answers, the presiding judge or the Registrar rules. */
class ReclassificationTest extends ProcessTest {

    private static final String REQUEST = "class-7";

    private Reclassification steps;

    @BeforeEach
    void deployRequest() {
        deploy("reclassification/reclassification.bpmn");
        steps = bean(Reclassification.class);
        due("TL-37", 10);
        due("TL-37b", 20);
        due("TL-38", 30);
    }

    private ProcessInstance asked() {
        ProcessInstance request = startByMessage("ReclassificationAsked", "requestId", REQUEST);
        run();
        return request;
    }

    private ProcessInstance objected() {
        ProcessInstance request = asked();
        tell("ReclassificationServed");
        assertThat(tell("ReclassificationObjected")).isOne();
        return request;
    }

    private void silent() {
        doAnswer(call -> {
                    when(steps.isObjectionOver(CASE, REQUEST)).thenReturn(true);
                    when(steps.isSettled(CASE, REQUEST)).thenReturn(true);
                    return null;
                })
                .when(steps)
                .unopposed(CASE, REQUEST);
    }

    @Test
    void TL_37_runs_from_service_only() {
        asked();
        assertThat(timers()).isEmpty();
        assertThat(tell("ReclassificationServed")).isOne();
        assertThat(timers()).containsOnlyKeys("TL-37");
    }

    @Test
    void silence_lets_the_class_stand_when_TL_37_has_run_and_not_before() {
        silent();
        ProcessInstance request = asked();
        tell("ReclassificationServed");
        pass(9);
        verify(steps, never()).unopposed(any(), any());
        pass(1);
        verify(steps).unopposed(CASE, REQUEST);
        assertEnded(request);
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void a_timer_that_fires_while_the_limit_stands_still_waits_again() {
        ProcessInstance request = asked();
        tell("ReclassificationServed");
        due("TL-37", 15);
        pass(10);
        verify(steps).unopposed(CASE, REQUEST);
        assertThat(timers()).containsOnlyKeys("TL-37");
        silent();
        pass(5);
        assertEnded(request);
    }

    @Test
    void an_objection_opens_the_answer_and_the_answer_the_ruling_of_the_Registrar() {
        ProcessInstance request = objected();
        assertThat(timers()).containsOnlyKeys("TL-37b");
        assertThat(tell("ReclassificationAnswered")).isOne();
        assertThat(openTasks()).containsExactly("registrar-on-class");
        complete("registrar-on-class");
        assertEnded(request);
    }

    @Test
    void while_a_panel_is_at_work_its_presiding_judge_rules() {
        when(steps.isForPresidingJudge(CASE, REQUEST)).thenReturn(true);
        ProcessInstance request = objected();
        tell("ReclassificationAnswered");
        assertThat(openTasks()).containsExactly("presiding-on-class");
        complete("presiding-on-class");
        assertEnded(request);
    }

    @Test
    void without_an_answer_the_ruling_is_due_when_TL_37b_has_run() {
        doAnswer(call ->
                        when(steps.isAnswerOver(CASE, REQUEST)).thenReturn(true).getMock())
                .when(steps)
                .unanswered(CASE, REQUEST);
        objected();
        pass(19);
        verify(steps, never()).unanswered(any(), any());
        pass(1);
        verify(steps).unanswered(CASE, REQUEST);
        assertThat(openTasks()).containsExactly("registrar-on-class");
    }

    @Test
    void a_late_ruling_is_said_once_and_stays_owed() {
        when(steps.isForPresidingJudge(CASE, REQUEST)).thenReturn(true);
        ProcessInstance request = objected();
        tell("ReclassificationAnswered");
        pass(30);
        verify(steps).late(CASE, REQUEST);
        assertThat(openTasks()).containsExactly("presiding-on-class");
        complete("presiding-on-class");
        assertEnded(request);
    }

    @Test
    void an_objection_before_everybody_is_served_is_heard() {
        asked();
        assertThat(tell("ReclassificationObjected")).isOne();
        assertThat(timers()).containsOnlyKeys("TL-37b");
    }

    @Test
    void a_request_without_object_ends_wherever_it_stands() {
        ProcessInstance unserved = asked();
        assertThat(tell("ReclassificationSettled")).isOne();
        assertEnded(unserved);
        ProcessInstance unheard = asked();
        tell("ReclassificationServed");
        assertThat(tell("ReclassificationSettled")).isOne();
        assertEnded(unheard);
        ProcessInstance unanswered = objected();
        assertThat(tell("ReclassificationSettled")).isOne();
        assertEnded(unanswered);
        ProcessInstance unruled = objected();
        when(steps.isSettled(CASE, REQUEST)).thenReturn(true);
        tell("ReclassificationAnswered");
        assertEnded(unruled);
    }

    @Test
    void what_was_done_before_the_wait_is_not_waited_for() {
        when(steps.isServed(CASE, REQUEST)).thenReturn(true);
        when(steps.isObjectionOver(CASE, REQUEST)).thenReturn(true);
        when(steps.isAnswerOver(CASE, REQUEST)).thenReturn(true);
        asked();
        assertThat(openTasks()).containsExactly("registrar-on-class");
    }
}
