package comity.objection;

import comity.deadline.DeadlineKeeper;
import comity.deadline.DeadlineOrders;
import comity.deadline.Standstill;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.stay.StayEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** The merits wait for the ruling on an objection, and go on or end with it (S11). */
@ApplicationScoped
public class Merits {

    /** Written rounds, the chance after a default, the hearing, the outer limits; also the time to object itself. */
    private static final List<String> LIMITS =
            List.of("TL-23", "TL-24", "TL-25", "TL-26", "TL-27", "TL-50", "TL-58", "TL-59", "TL-85");

    private static final String REASON = "S11";

    @Inject
    CaseFiles files;

    @Inject
    Objections objections;

    @Inject
    DeadlineOrders orders;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    Event<Object> events;

    void suspend(CaseFile file) {
        file.moveTo(CaseState.PRELIMINARY);
        standStill(file);
        events.fire(new MeritsSuspended(file.id()));
    }

    private void standStill(CaseFile file) {
        orders.standStill(new Standstill(file.id(), orders.today(), null, REASON, LIMITS));
    }

    void resume(CaseFile file) {
        orders.moveOn(file.id(), orders.today());
        file.moveTo(CaseState.WRITTEN);
        events.fire(new MeritsResumed(file.id()));
    }

    /** No claim is left: the ruling is the decision. */
    void end(CaseFile file) {
        orders.moveOn(file.id(), orders.today());
        LIMITS.forEach(code -> keeper.running(file.id()).stream()
                .filter(limit -> limit.code().equals(code))
                .forEach(limit -> keeper.cancel(file.id(), code, limit.subject())));
        file.moveTo(CaseState.PRELIMINARY);
        file.moveTo(CaseState.DECIDED);
    }

    /** A stay took the place of the suspension in the ledger; now the suspension goes on. */
    void onStayEnded(@Observes StayEnded ended) {
        CaseFile file = files.find(ended.caseId());
        if (file.state() == CaseState.PRELIMINARY
                && objections.pending(file.id()).filter(Objection::suspends).isPresent()) {
            standStill(file);
        }
    }
}
