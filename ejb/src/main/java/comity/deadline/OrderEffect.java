package comity.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What an order does to one limit, without doing it: the order itself ({@link DeadlineOrders}) and its preview both
 * ask here.
 */
@ApplicationScoped
public class OrderEffect {

    private static final String TO_FILE = "FX-06";

    @Inject
    TimeLimits limits;

    @Inject
    TribunalCalendar calendar;

    /** X7: more days; never less than a refusal would leave where the limit ran out under the request. */
    public Reckoning extended(Deadline limit, int days) {
        Reckoning longer = limit.reckoning().extended(days);
        return limit.held() ? longer.notBefore(toFile(limit)) : longer;
    }

    /** X7, FX-06: after a refusal the party has some hours to file, and never less than it had. */
    public Reckoning refused(Deadline limit) {
        return limit.reckoning().notBefore(toFile(limit));
    }

    private Instant toFile(Deadline limit) {
        TimeLimit time = limits.of(TO_FILE, limit.urgent());
        return calendar.instant().plus(Duration.ofHours(time.amount()));
    }

    /** X6: whether a stay stops the limit, and how it is counted then. */
    public Optional<Reckoning> stayed(Deadline limit, Standstill stay) {
        return stay.stops(limit, calendar.instant())
                ? Optional.of(stay.over(limit.reckoning(), calendar))
                : Optional.empty();
    }

    /** The end of a limit that has not started yet, if it started then; null where a stay keeps it without date. */
    public Instant planned(String code, Instant from, boolean urgent, Standstill stay) {
        Reckoning plain = Reckoning.of(limits.of(code, urgent), from);
        boolean within = stay != null
                && stay.stopsWhatStarts(code)
                && (stay.until() == null || calendar.dayOf(from).isBefore(stay.until()));
        return (within ? stay.over(plain, calendar) : plain).end(calendar);
    }

    /** The end of a limit as counted now; null where it stands still without end. */
    public Instant end(Reckoning changed) {
        return changed.end(calendar);
    }
}
