package comity.process.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import java.time.Duration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S04: every message and timer of {@code service}. */
class ServiceTest extends ProcessTest {

    private static final long ID = 31L;

    private Service steps;

    @BeforeEach
    void deployService() {
        deploy("serving/service.bpmn");
        steps = bean(Service.class);
        due("TL-05", 2);
        due("TL-06", 5);
        due("TL-96", 10);
    }

    private ProcessInstance claim() {
        when(steps.isOrdered(CASE, ID)).thenReturn(true);
        return startByKey("service", "serviceId", ID);
    }

    private void dispatched() {
        when(steps.isOrdered(CASE, ID)).thenReturn(false);
        complete("dispatch");
    }

    private ProcessInstance filing() {
        return startByMessage("ServiceOrdered", "serviceId", ID);
    }

    @Test
    void a_claim_waits_for_the_clerk_a_filing_does_not() {
        claim();
        assertThat(openTasks()).containsExactly("dispatch");
    }

    @Test
    void a_filing_is_under_way_as_soon_as_it_is_ordered() {
        filing();
        assertThat(openTasks()).isEmpty();
        assertThat(timers()).isEmpty();
    }

    @Test
    void the_dispatch_passes_to_the_registrar_when_TL_05_has_run_and_stays_open() {
        claim();
        pass(1);
        verify(steps, never()).escalateDispatch(any(), any());
        pass(1);
        verify(steps).escalateDispatch(CASE, ID);
        assertThat(openTasks()).containsExactly("dispatch");
    }

    @Test
    void delivery_and_acknowledgement_end_the_service() {
        ProcessInstance service = claim();
        dispatched();
        assertThat(tell("ServiceDelivered")).isOne();
        assertThat(timers()).containsOnlyKeys("TL-06");
        assertThat(tell("ServiceAcknowledged")).isOne();
        assertEnded(service);
        assertPassed(service, "served");
    }

    @Test
    void an_acknowledgement_before_the_log_is_complete_counts() {
        ProcessInstance service = filing();
        assertThat(tell("ServiceAcknowledged")).isOne();
        assertEnded(service);
    }

    @Test
    void silence_is_service_when_TL_06_has_run() {
        ProcessInstance service = filing();
        tell("ServiceDelivered");
        pass(4);
        verify(steps, never()).deem(any(), any());
        pass(1);
        verify(steps).deem(CASE, ID);
        assertEnded(service);
        assertPassed(service, "TL-06", "deem", "served");
    }

    @Test
    void acknowledged_one_second_before_the_end_nothing_is_deemed() {
        ProcessInstance service = filing();
        tell("ServiceDelivered");
        passUntilOneSecondBefore(Duration.ofDays(5));
        tell("ServiceAcknowledged");
        pass(10);
        verify(steps, never()).deem(any(), any());
        assertEnded(service);
    }

    @Test
    void both_channels_failed_lead_to_a_note_verbale_and_TL_96() {
        ProcessInstance service = filing();
        assertThat(tell("ChannelsFailed")).isOne();
        assertThat(openTasks()).containsExactly("note-verbale");
        complete("note-verbale");
        pass(9);
        verify(steps, never()).deemByNote(any(), any());
        pass(1);
        verify(steps).deemByNote(CASE, ID);
        assertEnded(service);
    }

    @Test
    void letters_that_come_back_later_lead_to_a_note_verbale_too() {
        filing();
        tell("ServiceDelivered");
        assertThat(tell("ChannelsFailed")).isOne();
        assertThat(openTasks()).containsExactly("note-verbale");
        assertThat(timers()).isEmpty();
    }

    @Test
    void an_acknowledgement_spares_the_note() {
        ProcessInstance service = filing();
        tell("ChannelsFailed");
        assertThat(tell("ServiceAcknowledged")).isOne();
        assertEnded(service);
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void an_acknowledgement_after_the_note_ends_the_wait() {
        ProcessInstance service = filing();
        tell("ChannelsFailed");
        complete("note-verbale");
        assertThat(tell("ServiceAcknowledged")).isOne();
        assertEnded(service);
        verify(steps, never()).deemByNote(any(), any());
    }

    @Test
    void what_happened_before_the_process_waits_is_not_missed() {
        when(steps.isFailed(CASE, ID)).thenReturn(true);
        filing();
        assertThat(openTasks()).containsExactly("note-verbale");
    }

    @Test
    void a_delivered_service_waits_for_receipt_at_once() {
        when(steps.isDelivered(CASE, ID)).thenReturn(true);
        filing();
        assertThat(timers()).containsOnlyKeys("TL-06");
    }

    @Test
    void a_served_service_is_over() {
        when(steps.isServed(CASE, ID)).thenReturn(true);
        assertEnded(filing());
    }

    /** Lets time pass to one second before a moment counted from the start of the test. */
    private void passUntilOneSecondBefore(Duration end) {
        org.camunda.bpm.engine.impl.util.ClockUtil.setCurrentTime(
                java.util.Date.from(START.plus(end).minusSeconds(1)));
        run();
    }
}
