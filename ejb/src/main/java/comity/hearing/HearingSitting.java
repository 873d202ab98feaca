package comity.hearing;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.Docket;
import comity.docket.NewEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The hearing itself: opened, adjourned, risen, closed (S19, X1). */
@ApplicationScoped
@Transactional
public class HearingSitting {

    @Inject
    CaseFiles files;

    @Inject
    Hearings hearings;

    @Inject
    HearingRecord hearingRecord;

    @Inject
    HearingRights rights;

    @Inject
    DeadlineKeeper deadlines;

    @Inject
    Docket docket;

    @Inject
    HearingNews news;

    @Inject
    Clock clock;

    /** Opens the hearing, or resumes it. A party of whom nobody came is noted as absent; the hearing goes on (X1). */
    public void open(OpenHearing command, Actor actor) {
        CaseFile file = files.lock(command.caseId());
        rights.requireHeld(actor, file, command);
        file.requireState(CaseState.HEARING);
        hearingRecord.requireSeats(file.id());
        Hearing hearing = hearings.current(file.id());
        boolean resumed = hearing.state() == Hearing.State.ADJOURNED;
        Set<Side> away = EnumSet.of(Side.CLM, Side.RSP);
        away.removeAll(command.present().stream().map(OpenHearing.Present::side).collect(Collectors.toSet()));
        hearing.open(command.present(), away, clock.instant());
        settleOpening(file.id());
        String appeared = String.valueOf(command.present().size());
        docket.record(
                file,
                line(resumed ? "hearing.resumed" : "hearing.opened", actor).args(hearing.room(), appeared));
        for (Side side : away) {
            docket.record(file, line("hearing.absent", actor).args(side.name()));
            news.absent(file.id(), side, resumed);
        }
        if (resumed && away.isEmpty()) {
            news.appeared(file.id());
        }
        news.opened(file.id());
    }

    /** TL-50 is met by opening, also when it opens late: that it was late has been said. */
    private void settleOpening(Long caseId) {
        deadlines.done(caseId, "TL-50");
        deadlines.expire(caseId, "TL-95");
        deadlines.cancel(caseId, "TL-95");
    }

    public void adjourn(Long caseId, Instant until, Actor actor) {
        CaseFile file = files.lock(caseId);
        rights.requireDecides(actor, file);
        if (until == null || !until.isAfter(clock.instant())) {
            throw new ResumesInThePast();
        }
        hearings.current(caseId).adjourn(until);
        docket.record(file, line("hearing.adjourned", actor).args(until.toString()));
        news.adjourned(caseId);
    }

    /** The sittings are over: minutes and transcript go on file, and the time for corrections and answers starts. */
    public void rise(Long caseId, List<Long> minutes, Long transcript, Actor actor) {
        CaseFile file = files.lock(caseId);
        rights.requireHeld(actor, file);
        Hearing hearing = hearings.current(caseId);
        hearing.require(Hearing.State.OPEN);
        HearingRecord.Filed filed = hearingRecord.file(file, minutes, transcript, actor);
        Instant now = clock.instant();
        hearing.rise(filed.transcript().id(), now);
        hearingRecord.startLimits(hearing, now);
        docket.record(
                file, line("hearing.record", actor).access(AccessClass.PTY).documents(filed.all()));
        news.rose(caseId);
    }

    /** The presiding judge closes the hearing once the record is settled; deliberation begins. */
    public void close(Long caseId, Actor actor) {
        CaseFile file = files.lock(caseId);
        rights.requirePresides(actor, file);
        Hearing hearing = hearings.current(caseId);
        hearing.require(Hearing.State.RISEN);
        requireSettled(caseId, "TL-51");
        requireSettled(caseId, "TL-88");
        hearing.close(clock.instant());
        file.moveTo(CaseState.DELIBERATION);
        docket.record(file, line("hearing.closed", actor));
        news.closed(caseId);
    }

    private void requireSettled(Long caseId, String code) {
        if (deadlines.isRunning(caseId, code) && !deadlines.hasRun(caseId, code)) {
            throw new RecordNotSettled(code);
        }
    }

    /** Whether nobody came for one of the parties. */
    public boolean hasAbsentParty(Long caseId) {
        files.lock(caseId);
        return hearings.ofCase(caseId).filter(h -> !h.absent().isEmpty()).isPresent();
    }

    public boolean isClosed(Long caseId) {
        files.lock(caseId);
        return stands(caseId, Hearing.State.CLOSED);
    }

    private boolean stands(Long caseId, Hearing.State state) {
        return hearings.ofCase(caseId).filter(h -> h.state() == state).isPresent();
    }

    private static NewEntry line(String kind, Actor actor) {
        return NewEntry.of(kind).by(actor, Side.TRIBUNAL).stage("S19");
    }
}
