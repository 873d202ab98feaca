package comity.process.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** X6 as a process: a stay ends by word, or lapses the case where the claimant asked for it (TL-84). */
class StayTest extends ProcessTest {

    private static final long ID = 3L;

    private Stay steps;

    @BeforeEach
    void deployStay() {
        deploy("stay/stay.bpmn");
        steps = bean(Stay.class);
        due("TL-84", 365);
    }

    private ProcessInstance ordered() {
        return startByMessage("StayOrdered", "stayId", ID);
    }

    @Test
    void a_stay_by_order_or_agreement_has_no_longest_duration() {
        ProcessInstance stay = ordered();
        assertThat(timers()).isEmpty();
        pass(1000);
        assertThat(tell("StayEnded")).isOne();
        assertEnded(stay);
        verify(steps, never()).lapse(any(), any());
    }

    @Test
    void a_stay_at_request_lapses_the_case_when_TL_84_has_run() {
        when(steps.isAtRequest(CASE, ID)).thenReturn(true);
        ProcessInstance stay = ordered();
        assertThat(timers()).containsOnlyKeys("TL-84");
        pass(364);
        verify(steps, never()).lapse(any(), any());
        pass(1);
        verify(steps).lapse(CASE, ID);
        assertEnded(stay);
    }

    @Test
    void a_stay_at_request_that_ends_in_time_lapses_nothing() {
        when(steps.isAtRequest(CASE, ID)).thenReturn(true);
        ProcessInstance stay = ordered();
        assertThat(tell("StayEnded")).isOne();
        assertEnded(stay);
        assertThat(timers()).isEmpty();
    }
}
