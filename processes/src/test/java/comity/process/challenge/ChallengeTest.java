package comity.process.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S09: every message and timer of {@code challenge}. */
class ChallengeTest extends ProcessTest {

    private static final String JUDGE = "xc.judge1";

    private Challenge steps;
    private ProcessInstance challenge;

    @BeforeEach
    void file() {
        deploy("challenge/challenge.bpmn");
        steps = bean(Challenge.class);
        due("TL-20", 10);
        due("TL-20b", 20);
        challenge = startByMessage("ChallengeFiled", "judgeId", JUDGE);
        run();
    }

    @Test
    void when_both_have_commented_the_president_has_it_at_once() {
        assertThat(timers()).containsOnlyKeys("TL-20");
        assertThat(tell("ChallengeHeard")).isOne();
        assertThat(openTasks()).containsExactly("decide-challenge");
        verify(steps, never()).commentsOver(any(), any());
    }

    @Test
    void silence_for_TL_20_sends_it_to_the_president() {
        pass(9);
        verify(steps, never()).commentsOver(any(), any());
        pass(1);
        verify(steps).commentsOver(CASE, JUDGE);
        assertThat(openTasks()).containsExactly("decide-challenge");
    }

    @Test
    void a_rejected_challenge_leaves_the_judge_in_his_seat() {
        tell("ChallengeHeard");
        complete("decide-challenge");
        verify(steps, never()).vacate(any(), any());
        assertEnded(challenge);
        assertPassed(challenge, "judge-stays");
    }

    @Test
    void an_upheld_challenge_vacates_the_seat() {
        tell("ChallengeHeard");
        when(steps.isUpheld(CASE, JUDGE)).thenReturn(true);
        complete("decide-challenge");
        verify(steps).vacate(CASE, JUDGE);
        assertPassed(challenge, "seat-vacant");
    }

    @Test
    void a_president_late_for_TL_20b_is_said_to_be_late_and_still_decides() {
        tell("ChallengeHeard");
        pass(19);
        verify(steps, never()).overdue(any(), any());
        pass(1);
        verify(steps).overdue(CASE, JUDGE);
        assertThat(openTasks()).containsExactly("decide-challenge");
        complete("decide-challenge");
        assertEnded(challenge);
    }

    @Test
    void a_decision_made_while_the_timer_of_TL_20_was_due_needs_no_task() {
        when(steps.isDecided(CASE, JUDGE)).thenReturn(true);
        when(steps.isUpheld(CASE, JUDGE)).thenReturn(true);
        pass(10);
        assertThat(openTasks()).isEmpty();
        verify(steps).vacate(CASE, JUDGE);
        assertEnded(challenge);
    }
}
