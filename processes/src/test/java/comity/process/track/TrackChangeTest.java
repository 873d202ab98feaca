package comity.process.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** X4 as a process: the respondent is heard, the President or the presiding judge decides. */
class TrackChangeTest extends ProcessTest {

    private static final long CHANGE = 7L;

    private TrackChange steps;

    @BeforeEach
    void deployChange() {
        deploy("track/track-change.bpmn");
        steps = bean(TrackChange.class);
        due("TL-89", 2);
    }

    private ProcessInstance asked() {
        ProcessInstance change = startByMessage("TrackChangeAsked", "changeId", CHANGE);
        run();
        return change;
    }

    @Test
    void TL_89_runs_from_delivery_only() {
        asked();
        assertThat(timers()).isEmpty();
        assertThat(tell("TrackChangeDelivered")).isOne();
        assertThat(timers()).containsOnlyKeys("TL-89");
    }

    @Test
    void silence_of_the_respondent_opens_the_decision() {
        ProcessInstance change = asked();
        tell("TrackChangeDelivered");
        pass(1);
        verify(steps, never()).unheard(any(), any());
        pass(1);
        verify(steps).unheard(CASE, CHANGE);
        assertThat(openTasks()).containsExactly("president-on-track");
        complete("president-on-track");
        assertEnded(change);
    }

    @Test
    void an_answer_before_or_after_delivery_opens_the_decision() {
        asked();
        assertThat(tell("TrackChangeHeard")).isOne();
        assertThat(openTasks()).containsExactly("president-on-track");
        complete("president-on-track");
        asked();
        tell("TrackChangeDelivered");
        assertThat(tell("TrackChangeHeard")).isOne();
        assertThat(openTasks()).containsExactly("president-on-track");
    }

    @Test
    void where_nobody_has_to_be_heard_the_presiding_judge_decides_at_once() {
        when(steps.isHeard(CASE, CHANGE)).thenReturn(true);
        when(steps.isForPresidingJudge(CASE, CHANGE)).thenReturn(true);
        ProcessInstance change = asked();
        assertThat(openTasks()).containsExactly("presiding-on-track");
        complete("presiding-on-track");
        assertEnded(change);
    }

    @Test
    void when_the_case_ends_nobody_is_asked_any_more() {
        ProcessInstance early = asked();
        assertThat(tell("TrackChangeSettled")).isOne();
        assertEnded(early);
        ProcessInstance late = asked();
        tell("TrackChangeDelivered");
        assertThat(tell("TrackChangeSettled")).isOne();
        assertEnded(late);
        ProcessInstance closing = asked();
        tell("TrackChangeDelivered");
        when(steps.isSettled(CASE, CHANGE)).thenReturn(true);
        pass(2);
        assertEnded(closing);
    }
}
