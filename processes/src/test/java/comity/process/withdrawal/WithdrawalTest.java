package comity.process.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** X2: every message and timer of {@code withdrawal}. */
class WithdrawalTest extends ProcessTest {

    private static final long ID = 5L;

    private Withdrawal steps;

    @BeforeEach
    void deployWithdrawal() {
        deploy("withdrawal/withdrawal.bpmn");
        steps = bean(Withdrawal.class);
        due("TL-80", 15);
    }

    private ProcessInstance notified() {
        return startByMessage("WithdrawalNotified", "withdrawalId", ID);
    }

    @Test
    void TL_80_runs_from_service_only() {
        notified();
        assertThat(timers()).isEmpty();
        assertThat(tell("WithdrawalServed")).isOne();
        assertThat(timers()).containsOnlyKeys("TL-80");
    }

    @Test
    void silence_is_consent() {
        ProcessInstance withdrawal = notified();
        tell("WithdrawalServed");
        pass(14);
        verify(steps, never()).acquiesce(any(), any());
        pass(1);
        verify(steps).acquiesce(CASE, ID);
        assertEnded(withdrawal);
    }

    @Test
    void consent_ends_it_before_and_after_service() {
        ProcessInstance early = notified();
        assertThat(tell("WithdrawalConsented")).isOne();
        assertEnded(early);
        ProcessInstance late = notified();
        tell("WithdrawalServed");
        assertThat(tell("WithdrawalConsented")).isOne();
        assertEnded(late);
        verify(steps, never()).acquiesce(any(), any());
    }

    @Test
    void opposition_before_a_panel_goes_to_the_president() {
        when(steps.isForPresident(CASE)).thenReturn(true);
        ProcessInstance withdrawal = notified();
        tell("WithdrawalServed");
        assertThat(tell("WithdrawalOpposed")).isOne();
        assertThat(openTasks()).containsExactly("president-on-withdrawal");
        complete("president-on-withdrawal");
        assertEnded(withdrawal);
    }

    @Test
    void opposition_beside_a_panel_goes_to_its_presiding_judge() {
        ProcessInstance withdrawal = notified();
        assertThat(tell("WithdrawalOpposed")).isOne();
        assertThat(openTasks()).containsExactly("rule-on-withdrawal");
        complete("rule-on-withdrawal");
        assertEnded(withdrawal);
        assertPassed(withdrawal, "opposed-early", "withdrawal-settled");
    }
}
