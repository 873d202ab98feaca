package comity.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlinePassed;
import comity.deadline.LimitsInMemory;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.notice.Inbox;
import comity.notice.Mail;
import comity.notice.MailSettled;
import comity.serving.ServiceChannel.Outcome;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S04, TL-06: what the delivery log amounts to, and who may still acknowledge. */
@SuppressWarnings("unchecked")
class DeliveryLogTest {

    private static final Long ID = 31L;
    private static final Actor FOCAL_POINT = new Actor("xb.focal", "F. Borv", Set.of(), "XB");

    private CaseFile file;
    private LimitsInMemory limits;
    private Service row;
    private List<ServiceChannel> lines;
    private DeliveryLog log;
    private Receiving receiving;

    @BeforeEach
    void dispatched() {
        file = Cases.in(CaseState.REGISTERED);
        limits = new LimitsInMemory(file);
        row = new Service(file.id(), Service.CLAIM, Side.RSP, "XB", List.of(), limits.now());
        Cases.set(row, "id", ID);
        row.dispatched(1L, 2L, limits.now());
        lines = List.of(ServiceChannel.sent(ID, 1, "one@xb.invalid"), ServiceChannel.sent(ID, 2, "two@xb.invalid"));
        Services services = mock(Services.class);
        when(services.find(file.id(), ID)).thenReturn(row);
        when(services.log(ID)).thenReturn(lines);
        when(services.announcedBy(file.id(), 2L)).thenReturn(List.of(row));
        CaseFiles files = mock(CaseFiles.class);
        when(files.lock(file.id())).thenReturn(file);
        log = new DeliveryLog();
        log.services = services;
        log.files = files;
        log.keeper = limits.keeper();
        log.rules = DeliveryLogTest::table;
        log.dispatched = mock(Event.class);
        log.delivered = mock(Event.class);
        log.failed = mock(Event.class);
        log.clock = limits.clock();
        receiving = new Receiving();
        receiving.services = services;
        receiving.files = files;
        receiving.addressees = mock(Addressees.class);
        when(receiving.addressees.receives(FOCAL_POINT.id(), row)).thenReturn(true);
        when(receiving.addressees.reader(FOCAL_POINT.id())).thenReturn(FOCAL_POINT);
        receiving.keeper = limits.keeper();
        receiving.proving = mock(Proving.class);
        receiving.clock = limits.clock();
        receiving.log = log;
    }

    /** Section 10, deemed-service, in the words of the Rules. */
    private static Optional<DeemedServiceRules.Outcome> table(int tried, int delivered, long hours) {
        if (tried >= 2 && delivered == 0) {
            return Optional.of(DeemedServiceRules.Outcome.NOTE_VERBALE);
        }
        if (delivered == 0) {
            return Optional.empty();
        }
        return Optional.of(
                tried >= 2 && hours >= 24 ? DeemedServiceRules.Outcome.DEEMED : DeemedServiceRules.Outcome.SERVED);
    }

    private void mail(int rank, Mail.State outcome) {
        log.onMail(new MailSettled(99L, file.id(), "service:" + ID + ":" + rank, outcome));
    }

    @Test
    void one_channel_says_nothing_yet() {
        mail(1, Mail.State.ACCEPTED);
        assertThat(row.status()).isEqualTo(Service.Status.DISPATCHED);
        assertThat(limits.keeper().find(file.id(), "TL-06", row.subject())).isEmpty();
    }

    @Test
    void TL_06_runs_from_the_first_delivery_once_both_channels_were_tried() {
        Instant first = limits.now();
        mail(1, Mail.State.ACCEPTED);
        limits.pass(Duration.ofHours(20));
        mail(2, Mail.State.FAILED);
        assertThat(row.status()).isEqualTo(Service.Status.DELIVERED);
        assertThat(limits.keeper()
                        .find(file.id(), "TL-06", row.subject())
                        .orElseThrow()
                        .startedAt())
                .isEqualTo(first);
        verify(log.delivered).fire(new ServiceDelivered(file.id(), ID));
    }

    @Test
    void both_channels_failed_ask_for_a_note_verbale() {
        mail(1, Mail.State.FAILED);
        mail(2, Mail.State.BOUNCED);
        assertThat(row.status()).isEqualTo(Service.Status.FAILED);
        verify(log.failed).fire(new ChannelsFailed(file.id(), ID));
    }

    @Test
    void letters_that_bounce_later_take_the_delivery_back() {
        mail(1, Mail.State.ACCEPTED);
        mail(2, Mail.State.FAILED);
        mail(1, Mail.State.BOUNCED);
        assertThat(row.status()).isEqualTo(Service.Status.FAILED);
        assertThat(limits.keeper().running(file.id())).isEmpty();
    }

    @Test
    void letters_of_other_purposes_and_closed_cases_change_nothing() {
        log.onMail(new MailSettled(99L, file.id(), null, Mail.State.FAILED));
        Cases.set(file, "state", CaseState.CLOSED);
        mail(1, Mail.State.FAILED);
        mail(2, Mail.State.FAILED);
        assertThat(row.status()).isEqualTo(Service.Status.DISPATCHED);
        assertThat(lines).extracting(ServiceChannel::outcome).containsOnly(Outcome.FAILED);
    }

    private Instant due() {
        mail(1, Mail.State.ACCEPTED);
        mail(2, Mail.State.ACCEPTED);
        return limits.keeper().dueAt(file.id(), "TL-06", row.subject());
    }

    @Test
    void receipt_is_acknowledged_one_second_before_the_end() {
        limits.set(due().minusSeconds(1));
        receiving.acknowledge(file.id(), ID, FOCAL_POINT);
        verify(receiving.proving).served(file, row, limits.now(), FOCAL_POINT);
    }

    @Test
    void receipt_is_no_longer_acknowledged_when_the_limit_has_run() {
        limits.set(due());
        assertThatThrownBy(() -> receiving.acknowledge(file.id(), ID, FOCAL_POINT))
                .isInstanceOf(DeadlinePassed.class);
    }

    @Test
    void silence_is_service_at_the_last_second_of_the_limit() {
        Instant due = due();
        limits.set(due.minusSeconds(1));
        receiving.deem(file.id(), ID);
        verify(receiving.proving, never()).served(any(), any(), any(), any());
        limits.set(due);
        receiving.deem(file.id(), ID);
        receiving.deem(file.id(), ID);
        verify(receiving.proving).served(file, row, due.minusSeconds(1), null);
    }

    @Test
    void reading_the_notice_acknowledges_until_the_limit_has_run() {
        Instant due = due();
        Inbox.NoticeRead read = new Inbox.NoticeRead(5L, file.id(), 2L, "service.dispatched", FOCAL_POINT.id());
        limits.set(due);
        receiving.onRead(read);
        verify(receiving.proving, never()).served(any(), any(), any(), any());
        limits.set(due.minusSeconds(1));
        receiving.onRead(read);
        verify(receiving.proving).served(eq(file), eq(row), any(), eq(FOCAL_POINT));
    }

    @Test
    void reading_by_somebody_who_does_not_receive_service_acknowledges_nothing() {
        due();
        receiving.onRead(new Inbox.NoticeRead(5L, file.id(), 2L, "service.dispatched", "xb.counsel"));
        verify(receiving.proving, never()).served(any(), any(), any(), any());
    }
}
