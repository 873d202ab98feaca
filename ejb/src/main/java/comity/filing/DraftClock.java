package comity.filing;

import comity.deadline.TimeLimits;
import comity.deadline.TribunalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** How long a draft is kept (TL-01). */
@ApplicationScoped
public class DraftClock {

    @Inject
    TribunalCalendar calendar;

    @Inject
    TimeLimits limits;

    Instant instant() {
        return calendar.instant();
    }

    /** 180 days after the last edit. */
    Instant keptUntil(Instant edited) {
        return calendar.due(edited, limits.of("TL-01", false), 0, 0);
    }
}
