package comity.consultation;

import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.deadline.TimeLimits;
import comity.deadline.TribunalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** The notice that goes out before a dormant case lapses (FX-09): counted back from the end of TL-12. */
@ApplicationScoped
public class LapseNotices {

    @Inject
    DeadlineKeeper keeper;

    @Inject
    TimeLimits limits;

    @Inject
    TribunalCalendar calendar;

    void plan(Deadline dormancy) {
        Instant lastSecond = dormancy.dueAt().minusSeconds(1);
        Instant notice = calendar.before(lastSecond, limits.of("FX-09", dormancy.urgent()));
        keeper.startUntil(dormancy.caseId(), "FX-09", "", dormancy.startedAt(), notice, Obligor.REG);
    }

    /** The last day on which a panel can be requested. */
    LocalDate lapsesOn(Long caseId) {
        return calendar.dayOf(keeper.dueAt(caseId, "TL-12").minusSeconds(1));
    }
}
