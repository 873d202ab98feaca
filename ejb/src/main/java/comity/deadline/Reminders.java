package comity.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reminders at 50 %, 80 % and 24 hours before a limit ends; those in the past or coinciding are dropped (section 4). */
@ApplicationScoped
@Transactional
public class Reminders implements DueWork {

    /** A running limit is nearing its end. */
    public record ReminderDue(Long caseId, Long deadlineId, String code, Obligor obligor, Instant dueAt) {}

    private static final Duration HORIZON = Duration.ofDays(500);
    private static final int BATCH = 500;

    @Inject
    Deadlines deadlines;

    @Inject
    Clock clock;

    @Inject
    Event<ReminderDue> due;

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
        for (Deadline row : deadlines.dueBefore(now.plus(HORIZON), BATCH)) {
            int passed = (int) moments(row.startedAt(), row.dueAt()).stream()
                    .filter(moment -> !moment.isAfter(now))
                    .count();
            if (passed > row.reminded() && now.isBefore(row.dueAt())) {
                row.reminded(passed);
                due.fire(new ReminderDue(row.caseId(), row.id(), row.code(), row.obligor(), row.dueAt()));
            }
        }
    }
}
