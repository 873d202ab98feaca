package comity.hearing;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.DeadlinePassed;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.Docket;
import comity.docket.NewEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/** Corrections of the transcript (TL-51): both parties may say what it should read; silence means that it is right. */
@ApplicationScoped
@Transactional
public class TranscriptReview {

    @Inject
    CaseFiles files;

    @Inject
    Hearings hearings;

    @Inject
    HearingRecord hearingRecord;

    @Inject
    HearingPapers papers;

    @Inject
    DeadlineKeeper deadlines;

    @Inject
    Docket docket;

    @Inject
    Event<TranscriptSettled> settled;

    @Inject
    Clock clock;

    public void correct(@Valid CorrectTranscript filed, Actor actor) {
        CaseFile file = files.lock(filed.caseId());
        Side side = hearingRecord.signingSide(actor, file.id());
        Hearing hearing = hearings.current(file.id());
        hearing.require(Hearing.State.RISEN);
        if (!deadlines.isRunning(file.id(), "TL-51") || deadlines.hasRun(file.id(), "TL-51")) {
            throw new DeadlinePassed("TL-51", deadlines.dueAt(file.id(), "TL-51"));
        }
        keep(filed, actor, side, hearing);
        NewEntry line = NewEntry.of(
                        filed.passages().isEmpty() ? "hearing.transcript.right" : "hearing.transcript.corrected")
                .by(actor, side)
                .stage("S19")
                .access(AccessClass.PTY);
        if (!filed.passages().isEmpty()) {
            line.document(papers.corrections(file, side, filed, actor));
        }
        docket.record(file, line);
        if (spoken(hearing).containsAll(Set.of(Side.CLM, Side.RSP))) {
            deadlines.meet(file.id(), "TL-51");
            settled.fire(new TranscriptSettled(file.id()));
        }
    }

    private void keep(CorrectTranscript filed, Actor actor, Side side, Hearing hearing) {
        Instant now = clock.instant();
        if (filed.passages().isEmpty()) {
            hearings.add(new TranscriptCorrection(hearing.id(), side, null, null, actor, now));
        }
        filed.passages()
                .forEach(passage -> hearings.add(
                        new TranscriptCorrection(hearing.id(), side, passage.place(), passage.reads(), actor, now)));
    }

    private Set<Side> spoken(Hearing hearing) {
        return hearings.corrections(hearing.id()).stream()
                .map(TranscriptCorrection::side)
                .collect(Collectors.toSet());
    }

    /** TL-51 has run: the transcript is deemed correct. */
    public void deemCorrect(Long caseId) {
        CaseFile file = files.lock(caseId);
        if (deadlines.expire(caseId, "TL-51")) {
            docket.record(file, NewEntry.of("hearing.transcript.deemed").stage("S19"));
        }
    }

    public boolean isOpen(Long caseId) {
        files.lock(caseId);
        return deadlines.isRunning(caseId, "TL-51");
    }
}
