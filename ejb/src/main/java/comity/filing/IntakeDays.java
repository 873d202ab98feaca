package comity.filing;

import comity.deadline.TimeLimits;
import comity.deadline.TribunalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** Days of the intake: how long a draft is kept (TL-01), how long a cure would be open (TL-03). */
@ApplicationScoped
public class IntakeDays {

    @Inject
    TribunalCalendar calendar;

    @Inject
    TimeLimits limits;

    Instant instant() {
        return calendar.instant();
    }

    LocalDate dayOf(Instant instant) {
        return calendar.dayOf(instant);
    }

    /** 180 days after the last edit. */
    Instant keptUntil(Instant edited) {
        return calendar.due(edited, limits.of("TL-01", false), 0, 0);
    }

    Instant cureBefore(boolean urgent) {
        return calendar.due(calendar.instant(), limits.of("TL-03", urgent), 0, 0);
    }
}
