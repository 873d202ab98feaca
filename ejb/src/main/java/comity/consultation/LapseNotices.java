package comity.consultation;

import comity.deadline.Deadline;
import comity.deadline.DeadlineChanged;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.deadline.TimeLimits;
import comity.deadline.TribunalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;

/** The notice that goes out before a dormant case lapses (FX-09): counted back from the end of TL-12. */
@ApplicationScoped
public class LapseNotices {

    private static final String DORMANCY = "TL-12";
    private static final String NOTICE = "FX-09";

    @Inject
    DeadlineKeeper keeper;

    @Inject
    TimeLimits limits;

    @Inject
    TribunalCalendar calendar;

    void plan(Deadline dormancy) {
        Instant lastSecond = dormancy.dueAt().minusSeconds(1);
        Instant notice = calendar.before(lastSecond, limits.of(NOTICE, dormancy.urgent()));
        keeper.startUntil(dormancy.caseId(), NOTICE, "", dormancy.startedAt(), notice, Obligor.REG);
    }

    /** X6, X7: the dormancy was moved; its notice is counted back anew from the new end. */
    void follow(@Observes DeadlineChanged changed) {
        if (!DORMANCY.equals(changed.code()) || !keeper.isRunning(changed.caseId(), NOTICE)) {
            return;
        }
        keeper.find(changed.caseId(), DORMANCY)
                .filter(row -> row.isRunning() && row.extensionDays() > 0 && row.dueAt() != null)
                .ifPresent(row -> {
                    keeper.cancel(row.caseId(), NOTICE);
                    plan(row);
                });
    }

    /** The last day on which a panel can be requested. */
    LocalDate lapsesOn(Long caseId) {
        return calendar.dayOf(keeper.dueAt(caseId, DORMANCY).minusSeconds(1));
    }
}
