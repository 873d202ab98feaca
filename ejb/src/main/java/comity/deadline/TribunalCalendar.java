package comity.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Computing of time-limits (section 4). Days are calendar days of the tribunal's zone; the day of the starting event
 * is excluded; a limit ends with its last day, stored as the following midnight, exclusive.
 */
@ApplicationScoped
public class TribunalCalendar {

    @Inject
    Clock clock;

    @Inject
    Holidays holidays;

    protected TribunalCalendar() {}

    public TribunalCalendar(Clock clock, Holidays holidays) {
        this.clock = clock;
        this.holidays = holidays;
    }

    public ZoneId zone() {
        return clock.getZone();
    }

    public Instant instant() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /** {@code roll(start + days + granted extensions + tolled days)}, rolled once, last; hours do not roll. */
    public Instant due(Instant from, TimeLimit limit, int extensionDays, int tolledDays) {
        return Reckoning.of(limit, from)
                .extended(extensionDays)
                .tolled(tolledDays)
                .end(this);
    }

    /** Last instant, exclusive, at which a step "n before" an event may still be taken; days roll backwards. */
    public Instant before(Instant event, TimeLimit limit) {
        if (limit.unit() == TimeLimit.Unit.HOURS) {
            return event.minus(Duration.ofHours(limit.amount()));
        }
        return endOf(workingDayBefore(dayOf(event).minusDays(limit.amount())));
    }

    /** The day itself, or the last working day before it. */
    public LocalDate workingDayBefore(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    public LocalDate nextWorkingDay(LocalDate day) {
        LocalDate candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The midnight after a day: 23:59:59 at the seat is the last second in time. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone()).toInstant();
    }
}
