package comity.panel;

import comity.access.AccessClass;
import comity.access.CaseAccess;
import comity.access.CourtRole;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.NewEntry;
import comity.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;

/** S09 for one seat: a nominee is replaced before the panel is composed, a judge by his successor after it. */
@ApplicationScoped
public class SeatFilling {

    private static final Set<CaseState> HEARD = EnumSet.of(CaseState.DELIBERATION, CaseState.INTERIM_REVIEW);

    @Inject
    Panels panels;

    @Inject
    Vacancies vacancies;

    @Inject
    PanelAppointment appointment;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    PanelPapers papers;

    @Inject
    PanelNews news;

    @Inject
    CaseAccess access;

    @Inject
    Clock clock;

    /** Before the panel is composed: the next name takes the seat, and TL-18 runs for it. */
    void replaceNominee(CaseFile file, Nominee gone, Vacancy.Cause cause) {
        int seat = gone.seat();
        keeper.cancel(file.id(), PanelAppointment.DISCLOSE, Integer.toString(seat));
        gone.replaced();
        panels.flush();
        Candidate next = appointment.next(file);
        appointment.seat(file, next, seat);
        news.docket(
                file,
                NewEntry.of("judge.replaced")
                        .stage("S09")
                        .args(gone.name(), next.name(), "seats.cause." + cause.name()));
    }

    /** The judge reads nothing of the case any more. */
    void unseat(CaseFile file, Nominee judge, Actor actor) {
        access.end(file.id(), judge.personId(), CourtRole.PNL, actor);
        access.end(file.id(), judge.personId(), CourtRole.PPJ, actor);
        judge.replaced();
        vacancies.flush();
    }

    /** The judge sits, and reads what the panel reads. */
    void sit(CaseFile file, Nominee judge) {
        judge.appoint();
        access.appoint(file.id(), judge.personId(), CourtRole.PNL, Side.PNL, null, Actor.registry());
    }

    /** The nominee of the vacant seat has disclosed: he sits. */
    void fill(CaseFile file, Panel panel, Nominee successor) {
        Vacancy row = vacancies.inHand(file.id()).orElseThrow(SeatVacant::new);
        CaseState reached = file.stayedFrom() == null ? file.state() : file.stayedFrom();
        boolean owesRecord = reached.compareTo(CaseState.COMPOSED) > 0;
        sit(file, successor);
        row.fill(successor.personId(), owesRecord, HEARD.contains(reached), clock.instant());
        panel.filled();
        Document note = papers.keepCompositionNote(file, panel, panels.seated(file.id()));
        news.docket(
                file,
                NewEntry.of("judge.replaced")
                        .access(AccessClass.PTY)
                        .document(note)
                        .stage("S09")
                        .args(
                                row.judgeName(),
                                successor.name(),
                                "seats.cause." + row.cause().name()));
        news.seatFilled(file.id());
    }
}
