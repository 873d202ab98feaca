package comity.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reminders at 50 %, 80 % and 24 hours before a limit ends; those in the past or coinciding are dropped (section 4). */
@ApplicationScoped
public class Reminders implements DueWork {

    /** A running limit is nearing its end. */
    public record ReminderDue(Long caseId, Long deadlineId, String code, Obligor obligor, Instant dueAt) {}

    @Inject
    Deadlines deadlines;

    @Inject
    ReminderGiving giving;

    /** Instants at which to remind, in order. */
    static List<Instant> moments(Instant start, Instant end) {
        Duration whole = Duration.between(start, end);
        return Stream.of(
                        start.plus(whole.dividedBy(2)),
                        start.plus(whole.multipliedBy(4).dividedBy(5)),
                        end.minus(Duration.ofHours(24)))
                .filter(moment -> moment.isAfter(start) && moment.isBefore(end))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Optional<Instant> nextDue() {
        return Optional.empty(); // reminders ride along with whatever else is due
    }

    @Override
    public void runDue(Instant now) {
        deadlines.toRemind(now).forEach(row -> giving.remind(row.caseId(), row.id(), now));
    }
}
