package comity.process.joinder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** X3 as a process, which runs in each of the two cases: the parties are heard, the decision is made in one of them. */
class JoinderTest extends ProcessTest {

    private static final long JOINDER = 9L;

    private Joinder steps;

    @BeforeEach
    void deployJoinder() {
        deploy("joinder/joinder.bpmn");
        steps = bean(Joinder.class);
        due("TL-81", 14);
        due("TL-90", 24);
    }

    private ProcessInstance asked() {
        ProcessInstance joinder = startByMessage("JoinderRequested", "joinderId", JOINDER);
        run();
        return joinder;
    }

    private void heardInBoth() {
        when(steps.isHeard(CASE, JOINDER)).thenReturn(true);
    }

    @Test
    void TL_81_silence_waives_the_answer_and_the_president_decides() {
        ProcessInstance joinder = asked();
        assertThat(timers()).containsOnlyKeys("TL-81");
        pass(13);
        verify(steps, never()).unheard(any(), any());
        heardInBoth();
        when(steps.isForPresident(CASE, JOINDER)).thenReturn(true);
        pass(1);
        verify(steps).unheard(CASE, JOINDER);
        assertThat(openTasks()).containsExactly("president-on-joinder");
        assertThat(timers()).containsOnlyKeys("TL-90_president");
        complete("president-on-joinder");
        assertEnded(joinder);
    }

    @Test
    void answers_of_all_parties_of_this_case_wait_for_those_of_the_other() {
        ProcessInstance joinder = asked();
        assertThat(tell("JoinderHeardHere")).isOne();
        assertThat(timers()).isEmpty();
        assertThat(openTasks()).isEmpty();
        when(steps.isForPresidingJudge(CASE, JOINDER)).thenReturn(true);
        assertThat(tell("JoinderHeard")).isOne();
        assertThat(openTasks()).containsExactly("presiding-on-joinder");
        when(steps.isSettled(CASE, JOINDER)).thenReturn(true);
        complete("presiding-on-joinder");
        assertEnded(joinder);
    }

    @Test
    void where_the_decision_is_made_in_the_other_case_this_one_waits_to_be_told() {
        heardInBoth();
        ProcessInstance joinder = asked();
        tell("JoinderHeardHere");
        assertThat(openTasks()).isEmpty();
        assertThat(timers()).isEmpty();
        assertThat(tell("JoinderSettled")).isOne();
        assertEnded(joinder);
        assertPassed(joinder, "settled-elsewhere");
    }

    @Test
    void TL_90_who_is_late_loses_the_decision_to_the_president() {
        heardInBoth();
        when(steps.isForPresidingJudge(CASE, JOINDER)).thenReturn(true);
        ProcessInstance judge = asked();
        tell("JoinderHeardHere");
        pass(24);
        verify(steps).overdue(CASE, JOINDER);
        assertThat(openTasks()).containsExactly("overdue-joinder");
        complete("overdue-joinder");
        assertEnded(judge);
    }

    private ProcessInstance saidByThisPanel() {
        heardInBoth();
        when(steps.isForPresidingJudge(CASE, JOINDER)).thenReturn(true);
        ProcessInstance joinder = asked();
        tell("JoinderHeardHere");
        complete("presiding-on-joinder");
        assertThat(openTasks()).isEmpty();
        assertThat(timers()).containsOnlyKeys("TL-90_other");
        return joinder;
    }

    @Test
    void X3_the_panel_that_has_spoken_waits_for_the_other_and_ends_when_that_agrees() {
        ProcessInstance joinder = saidByThisPanel();
        assertThat(tell("JoinderSettled")).isOne();
        assertEnded(joinder);
        assertPassed(joinder, "settled-by-both");
    }

    @Test
    void X3_the_panel_that_has_spoken_is_asked_again_when_the_other_says_something_else() {
        ProcessInstance joinder = saidByThisPanel();
        assertThat(tell("JoinderPanelsDiffer")).isOne();
        assertThat(openTasks()).containsExactly("presiding-on-joinder");
        when(steps.isSettled(CASE, JOINDER)).thenReturn(true);
        complete("presiding-on-joinder");
        assertEnded(joinder);
    }

    @Test
    void TL_90_panels_that_do_not_agree_in_time_lose_the_decision_to_the_president() {
        ProcessInstance joinder = saidByThisPanel();
        pass(24);
        verify(steps).overdue(CASE, JOINDER);
        assertThat(openTasks()).containsExactly("overdue-joinder");
        complete("overdue-joinder");
        assertEnded(joinder);
    }

    @Test
    void TL_90_a_late_president_leaves_it_to_the_vice_president() {
        heardInBoth();
        when(steps.isForPresident(CASE, JOINDER)).thenReturn(true);
        ProcessInstance joinder = asked();
        tell("JoinderHeardHere");
        pass(24);
        verify(steps).overdue(CASE, JOINDER);
        assertThat(openTasks()).containsExactly("overdue-joinder");
        complete("overdue-joinder");
        assertEnded(joinder);
    }

    @Test
    void when_the_other_case_ends_nobody_is_asked_any_more() {
        ProcessInstance early = asked();
        assertThat(tell("JoinderSettled")).isOne();
        assertEnded(early);
        ProcessInstance late = asked();
        tell("JoinderHeardHere");
        assertThat(tell("JoinderSettled")).isOne();
        assertEnded(late);
        ProcessInstance closing = asked();
        heardInBoth();
        when(steps.isSettled(CASE, JOINDER)).thenReturn(true);
        pass(14);
        assertEnded(closing);
    }
}
