package comity.mediation;

import comity.access.CaseAccess;
import comity.access.CourtRole;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.serving.Receiving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** What follows when a mediation is proposed, begun and ended: seats, limits, the state of the case, the registers. */
@ApplicationScoped
public class MediationCourse {

    static final String TIME = "TL-11";

    @Inject
    MediationDocket docket;

    @Inject
    CaseAccess access;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    Receiving receiving;

    @Inject
    Event<MediationAgreed> agreed;

    @Inject
    Event<MediatorAppointed> appointed;

    @Inject
    Event<MediationEnded> ended;

    @Inject
    Clock clock;

    void proposed(CaseFile file, Mediation row, Actor actor) {
        docket.proposed(file, row, actor);
    }

    void answered(CaseFile file, Mediation row, Side side, boolean agrees, Actor actor) {
        if (row.serviceId() != null) {
            receiving.receivedByActing(file.id(), row.serviceId(), actor);
        }
        docket.answered(file, row, side, agrees, actor);
        if (row.status() == Mediation.Status.AGREED) {
            agreed.fire(new MediationAgreed(file.id(), row.id()));
        }
    }

    /** Beside a panel the state of the case stays as it is. */
    void appointed(CaseFile file, Mediation row, Actor actor) {
        access.appoint(file.id(), row.mediatorId(), CourtRole.MED, Side.MED, null, actor);
        keeper.start(file.id(), TIME, clock.instant(), Obligor.BOTH);
        if (file.state() == CaseState.SERVED || file.state() == CaseState.CONSULTATION) {
            file.moveTo(CaseState.MEDIATION);
        }
        docket.started(file, row, actor);
        appointed.fire(new MediatorAppointed(file.id(), row.id()));
    }

    Long posted(CaseFile file, Mediation row, PostInRoom post, Side side, Actor actor) {
        return docket.posted(file, row, post, side, actor);
    }

    void letIn(CaseFile file, String personId, Side side, Actor actor) {
        docket.letIn(file, personId, side, actor);
    }

    void ended(CaseFile file, Mediation row, boolean succeeded, Side side, Actor actor) {
        keeper.meet(file.id(), TIME);
        row.end(succeeded ? Mediation.Status.SUCCEEDED : Mediation.Status.FAILED, clock.instant());
        leave(file, row, side, actor);
        ended.fire(new MediationEnded(file.id(), row.id()));
    }

    void timeOver(CaseFile file, Mediation row) {
        if (row.isRunning() && keeper.expire(file.id(), TIME)) {
            row.end(Mediation.Status.TIME_OVER, clock.instant());
            leave(file, row, Side.TRIBUNAL, Actor.registry());
        }
    }

    /** The case returns to the clock of its consultations (S05). */
    private void leave(CaseFile file, Mediation row, Side side, Actor actor) {
        access.end(file.id(), row.mediatorId(), CourtRole.MED, actor);
        if (file.state() == CaseState.MEDIATION) {
            file.moveTo(CaseState.CONSULTATION);
        }
        docket.closed(file, row, side, actor);
    }

    void moot(Mediation row) {
        if (row.isRunning()) {
            access.end(row.caseId(), row.mediatorId(), CourtRole.MED, Actor.registry());
        }
        row.end(Mediation.Status.MOOT, clock.instant());
    }
}
