package comity.closing;

import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseEnded;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.CloseReason;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.docket.OpenProcedures;
import comity.docket.Register;
import comity.worklist.NewWorkItem;
import comity.worklist.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The one door through which a case is closed, whoever closes it and why. */
@ApplicationScoped
@Transactional
public class CaseClosing {

    private static final String CHECKLIST = "closing-checklist";

    @Inject
    Docket docket;

    @Inject
    OpenProcedures procedures;

    @Inject
    WorkList workList;

    @Inject
    Event<CaseEnded> ended;

    @Inject
    Clock clock;

    /** Closes a case whose row the caller has locked; a second closing does nothing. */
    public void close(CaseFile file, CloseReason reason, Actor by, Side onBehalfOf) {
        if (file.state() == CaseState.CLOSED) {
            return;
        }
        boolean registered = file.state().isRegistered();
        file.close(reason, clock.instant());
        docket.record(
                file,
                NewEntry.of("case.closed")
                        .by(by, onBehalfOf)
                        .in(registered ? Register.DOCKET : Register.FILING)
                        .stage(registered ? "S30" : "S02")
                        .args("closing.reason." + reason.name()));
        procedures.endAll(file.id(), reason);
        if (registered) {
            workList.open(new NewWorkItem(file.id(), CHECKLIST, null, "registrar", "S30", null));
        }
        ended.fire(new CaseEnded(file.id(), reason));
    }

    /** Closes as the Tribunal itself: a limit has run, the Council has refused. */
    public void close(CaseFile file, CloseReason reason) {
        close(file, reason, Actor.registry(), Side.TRIBUNAL);
    }

    /** S30: the registry has gone through its checklist. */
    public void checked(CaseFile file) {
        file.requireState(CaseState.CLOSED);
        workList.close(file.id(), CHECKLIST, null);
    }
}
