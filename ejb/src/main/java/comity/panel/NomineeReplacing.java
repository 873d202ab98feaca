package comity.panel;

import comity.access.AccessClass;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.NewEntry;
import comity.worklist.NewWorkItem;
import comity.worklist.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * TL-18: a nominee who stays silent is replaced by the next name, and the limit runs anew. When the roster has nobody
 * else, silence still ends no case: the nominee keeps the seat and may disclose without a date, the President is asked to
 * see to the roster, and the first new name on it takes the seat.
 */
@ApplicationScoped
@Transactional
public class NomineeReplacing {

    static final String WIDEN = "widen-roster";

    private static final String DISCLOSE = PanelAppointment.DISCLOSE;

    @Inject
    CaseFiles files;

    @Inject
    Panels panels;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    PanelAppointment appointment;

    @Inject
    PanelNews news;

    @Inject
    WorkList workList;

    @Inject
    Clock clock;

    /** TL-18 has run for a seat. */
    public void replace(Long caseId, int seat) {
        CaseFile file = files.lock(caseId);
        Optional<Nominee> silent = silent(caseId, seat);
        if (silent.isPresent()
                && keeper.expire(caseId, DISCLOSE, Integer.toString(seat))
                && !giveToNext(file, silent.get(), seat)) {
            keeper.startUntil(caseId, DISCLOSE, Integer.toString(seat), clock.instant(), null, Obligor.PNL);
            workList.open(new NewWorkItem(caseId, WIDEN, Integer.toString(seat), "president", "TL-18", null));
            news.docket(
                    file,
                    NewEntry.of("roster.exhausted")
                            .access(AccessClass.PTY)
                            .stage("S09")
                            .args(silent.get().name()));
        }
    }

    /** The roster has a new name: a seat that waits for one is given to it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tryAgain(Long caseId, int seat) {
        CaseFile file = files.lock(caseId);
        Optional<Nominee> silent = silent(caseId, seat);
        boolean waits = keeper.find(caseId, DISCLOSE, Integer.toString(seat))
                .filter(limit -> limit.isRunning() && limit.dueAt() == null)
                .isPresent();
        if (silent.isPresent() && waits && appointment.hasNext(file, silent.get())) {
            keeper.cancel(caseId, DISCLOSE, Integer.toString(seat));
            giveToNext(file, silent.get(), seat);
            workList.close(caseId, WIDEN, Integer.toString(seat));
            news.seatGiven(caseId, seat);
        }
    }

    void onDisclosed(@Observes JudgeDisclosed event) {
        workList.close(event.caseId(), WIDEN, Integer.toString(event.seat()));
    }

    private boolean giveToNext(CaseFile file, Nominee silent, int seat) {
        if (!appointment.hasNext(file, silent)) {
            return false;
        }
        silent.replaced();
        panels.flush();
        Candidate next = appointment.next(file);
        appointment.seat(file, next, seat);
        news.docket(
                file,
                NewEntry.of("judge.replaced").stage("S09").args(silent.name(), next.name(), "seats.cause.SILENCE"));
        return true;
    }

    private Optional<Nominee> silent(Long caseId, int seat) {
        return panels.seated(caseId).stream()
                .filter(nominee -> nominee.seat() == seat && nominee.disclosedAt() == null)
                .findFirst();
    }
}
