package comity.hearing;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.deadline.DeadlinePassed;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.Docket;
import comity.docket.NewEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Before the hearing: its date and place, and the parties' lists (S19). */
@ApplicationScoped
@Transactional
public class HearingScheduling {

    @Inject
    CaseFiles files;

    @Inject
    Hearings hearings;

    @Inject
    HearingPapers papers;

    @Inject
    HearingRights rights;

    @Inject
    DeadlineKeeper deadlines;

    @Inject
    Docket docket;

    @Inject
    Event<HearingScheduled> scheduled;

    @Inject
    Clock clock;

    /** The written phase is over: the time within which the hearing opens starts (TL-50). */
    public void begin(Long caseId) {
        CaseFile file = files.lock(caseId);
        file.moveTo(CaseState.HEARING);
        if (deadlines.find(caseId, "TL-50").isEmpty()) {
            deadlines.start(caseId, "TL-50", clock.instant(), Obligor.REG);
        }
    }

    /** Fixes the hearing, or moves it, with the notice of TL-49. */
    public void schedule(ScheduleHearing plan, Actor actor) {
        CaseFile file = files.lock(plan.caseId());
        rights.requireHeld(actor, file, plan);
        file.requireState(CaseState.WRITTEN, CaseState.PRELIMINARY, CaseState.HEARING);
        Instant now = clock.instant();
        papers.requireNotice(file, plan.opensAt(), now);
        boolean moved = isScheduled(file.id());
        Hearing hearing = hearings.ofCase(file.id()).orElseGet(() -> new Hearing(file.id()));
        hearing.fix(plan, now);
        if (!moved) {
            hearings.add(hearing);
        }
        startLists(hearing, now);
        docket.record(
                file,
                NewEntry.of(moved ? "hearing.moved" : "hearing.scheduled")
                        .by(actor, Side.TRIBUNAL)
                        .stage("S19")
                        .access(AccessClass.PUB)
                        .document(papers.notice(file, hearing))
                        .args(plan.opensAt().toString(), plan.room()));
        scheduled.fire(new HearingScheduled(file.id()));
    }

    private void startLists(Hearing hearing, Instant now) {
        Instant due = papers.listsDue(hearing.opensAt(), files.find(hearing.caseId()));
        deadlines.cancel(hearing.caseId(), "TL-95");
        deadlines.startUntil(hearing.caseId(), "TL-95", "", now, due, Obligor.BOTH);
    }

    /** TL-95: a party names its witnesses and experts. */
    public void name(NameWitnesses list, Actor actor) {
        CaseFile file = files.lock(list.caseId());
        Side side = rights.party(actor, file);
        rights.requireComplete(list);
        Hearing hearing = hearings.current(file.id());
        hearing.require(Hearing.State.SCHEDULED);
        if (deadlines.hasRun(file.id(), "TL-95")) {
            throw new DeadlinePassed("TL-95", deadlines.dueAt(file.id(), "TL-95"));
        }
        Instant now = clock.instant();
        list.named().forEach(named -> hearings.add(new HearingWitness(hearing.id(), side, named, now, actor.id())));
        docket.record(
                file,
                NewEntry.of("hearing.witnesses")
                        .by(actor, side)
                        .stage("S19")
                        .access(AccessClass.PTY)
                        .document(papers.list(file, side, list, actor))
                        .args(String.valueOf(list.named().size())));
    }

    /** TL-95 has run: lists are closed. */
    public void closeLists(Long caseId) {
        files.lock(caseId);
        deadlines.expire(caseId, "TL-95");
    }

    /** TL-50 has run and no hearing was opened: said on the docket with the reason, the President is told. */
    public void overdue(Long caseId) {
        CaseFile file = files.lock(caseId);
        if (!deadlines.expire(caseId, "TL-50")) {
            return;
        }
        boolean fixed = isScheduled(caseId);
        docket.record(
                file,
                NewEntry.of(fixed ? "hearing.late" : "hearing.overdue")
                        .stage("S19")
                        .args(deadlines
                                .find(caseId, "TL-50")
                                .map(Deadline::dueAt)
                                .map(Instant::toString)
                                .orElse("")));
    }

    public boolean isScheduled(Long caseId) {
        return hearings.ofCase(caseId).isPresent();
    }
}
