package comity.process.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** X7 as a process: hearing, decision, escalation, and the act that makes the request moot. */
class ExtensionRequestTest extends ProcessTest {

    private static final long LIMIT = 41L;

    private ExtensionRequest steps;

    @BeforeEach
    void deployRequest() {
        deploy("extension/extension-request.bpmn");
        steps = bean(ExtensionRequest.class);
        due("TL-86", 3);
        due("TL-87", 5);
    }

    private ProcessInstance requested() {
        ProcessInstance request = startByMessage("ExtensionRequested", "limitId", LIMIT);
        run();
        return request;
    }

    @Test
    void TL_86_runs_from_delivery_only() {
        requested();
        assertThat(timers()).isEmpty();
        assertThat(tell("ExtensionDelivered")).isOne();
        assertThat(timers()).containsOnlyKeys("TL-86");
    }

    @Test
    void silence_of_the_other_side_opens_the_decision() {
        ProcessInstance request = requested();
        tell("ExtensionDelivered");
        pass(2);
        verify(steps, never()).unheard(any(), any());
        pass(1);
        verify(steps).unheard(CASE, LIMIT);
        assertThat(openTasks()).containsExactly("registrar-on-extension");
        complete("registrar-on-extension");
        assertEnded(request);
    }

    @Test
    void an_answer_before_or_after_delivery_opens_the_decision() {
        requested();
        assertThat(tell("ExtensionHeard")).isOne();
        assertThat(openTasks()).containsExactly("registrar-on-extension");
        complete("registrar-on-extension");
        requested();
        tell("ExtensionDelivered");
        assertThat(tell("ExtensionHeard")).isOne();
        assertThat(openTasks()).containsExactly("registrar-on-extension");
    }

    @Test
    void where_there_is_nobody_to_hear_the_decision_is_due_at_once() {
        when(steps.isHeard(CASE, LIMIT)).thenReturn(true);
        when(steps.isForPresidingJudge(CASE, LIMIT)).thenReturn(true);
        requested();
        assertThat(openTasks()).containsExactly("presiding-on-extension");
    }

    @ParameterizedTest
    @ValueSource(strings = {"registrar", "presiding", "president"})
    void after_TL_87_the_president_has_the_decision(String late) {
        when(steps.isForPresidingJudge(CASE, LIMIT)).thenReturn("presiding".equals(late));
        when(steps.isForPresident(CASE, LIMIT)).thenReturn("president".equals(late));
        ProcessInstance request = requested();
        tell("ExtensionHeard");
        assertThat(openTasks()).containsExactly(late + "-on-extension");
        pass(5);
        verify(steps).overdue(CASE, LIMIT);
        assertThat(openTasks()).containsExactly("overdue-extension");
        complete("overdue-extension");
        assertEnded(request);
    }

    @Test
    void when_the_act_is_done_the_hearing_ends() {
        ProcessInstance early = requested();
        assertThat(tell("ExtensionSettled")).isOne();
        assertEnded(early);
        ProcessInstance late = requested();
        tell("ExtensionDelivered");
        assertThat(tell("ExtensionSettled")).isOne();
        assertEnded(late);
    }

    @Test
    void a_request_that_is_moot_when_its_hearing_closes_asks_nobody() {
        ProcessInstance request = requested();
        tell("ExtensionDelivered");
        when(steps.isSettled(CASE, LIMIT)).thenReturn(true);
        pass(3);
        assertEnded(request);
    }
}
