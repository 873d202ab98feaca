package comity.serving;

import comity.access.Side;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.notice.Mail;
import comity.notice.MailSettled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keeps the delivery log and says what it amounts to (decision table {@code deemed-service}). */
@ApplicationScoped
@Transactional
public class DeliveryLog {

    private static final String PURPOSE = "service";

    @Inject
    Services services;

    @Inject
    CaseFiles files;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    DeemedServiceRules rules;

    @Inject
    Event<ServiceDispatched> dispatched;

    @Inject
    Event<ServiceDelivered> delivered;

    @Inject
    Event<ChannelsFailed> failed;

    @Inject
    Clock clock;

    /** The letters have been written; where no channel is registered that is known at once. */
    void dispatched(Service row) {
        meetDispatch(row);
        weigh(row);
        dispatched.fire(new ServiceDispatched(row.caseId(), row.id()));
    }

    /** Overdue staff harms no party: a late dispatch is a dispatch. */
    private void meetDispatch(Service row) {
        keeper.done(row.caseId(), "TL-05", row.subject());
    }

    void onMail(@Observes MailSettled settled) {
        String[] parts =
                settled.purpose() == null ? new String[0] : settled.purpose().split(":");
        if (parts.length != 3 || !PURPOSE.equals(parts[0])) {
            return;
        }
        CaseFile file = files.lock(settled.caseId());
        Service row = services.find(settled.caseId(), Long.valueOf(parts[1]));
        settle(row, Integer.parseInt(parts[2]), outcome(settled.outcome()), file.state() != CaseState.CLOSED);
    }

    /** A line of the log changes; a served State stays served, and a closed case waits for nobody. */
    void settle(Service row, int rank, ServiceChannel.Outcome outcome, boolean open) {
        services.log(row.id()).stream()
                .filter(line -> line.rank() == rank)
                .forEach(line -> line.settle(outcome, clock.instant()));
        boolean waiting = row.status() == Service.Status.DISPATCHED || row.status() == Service.Status.DELIVERED;
        if (open && waiting) {
            weigh(row);
        }
    }

    private void weigh(Service row) {
        List<ServiceChannel> lines = services.log(row.id());
        if (lines.isEmpty() || !lines.stream().allMatch(ServiceChannel::isTried)) {
            return;
        }
        Optional<DeemedServiceRules.Outcome> outcome = outcome(lines, clock.instant());
        if (outcome.filter(found -> found == DeemedServiceRules.Outcome.NOTE_VERBALE)
                .isPresent()) {
            row.failed();
            keeper.cancel(row.caseId(), "TL-06", row.subject());
            failed.fire(new ChannelsFailed(row.caseId(), row.id()));
        } else if (outcome.isPresent() && row.status() == Service.Status.DISPATCHED) {
            Instant first = firstDelivery(lines).orElseThrow();
            row.delivered(first);
            keeper.start(row.caseId(), "TL-06", row.subject(), first, obligor(row.addressee()));
            delivered.fire(new ServiceDelivered(row.caseId(), row.id()));
        }
    }

    /** Whether the log allows the State to be deemed served now. */
    boolean amountsToService(Service row) {
        return outcome(services.log(row.id()), clock.instant())
                .filter(found -> found == DeemedServiceRules.Outcome.DEEMED)
                .isPresent();
    }

    private Optional<DeemedServiceRules.Outcome> outcome(List<ServiceChannel> lines, Instant now) {
        int tried = (int) lines.stream().filter(ServiceChannel::isTried).count();
        int arrived = (int) lines.stream().filter(ServiceChannel::isDelivered).count();
        long hours = firstDelivery(lines)
                .map(first -> Duration.between(first, now).toHours())
                .orElse(0L);
        return rules.outcome(tried, arrived, hours);
    }

    private static Optional<Instant> firstDelivery(List<ServiceChannel> lines) {
        return lines.stream()
                .filter(ServiceChannel::isDelivered)
                .map(ServiceChannel::settledAt)
                .min(Comparator.naturalOrder());
    }

    private static Obligor obligor(Side side) {
        return side == Side.CLM ? Obligor.CLM : Obligor.RSP;
    }

    private static ServiceChannel.Outcome outcome(Mail.State state) {
        return switch (state) {
            case ACCEPTED -> ServiceChannel.Outcome.ACCEPTED;
            case BOUNCED -> ServiceChannel.Outcome.BOUNCED;
            case FAILED -> ServiceChannel.Outcome.FAILED;
            case WAITING -> ServiceChannel.Outcome.SENT;
        };
    }
}
