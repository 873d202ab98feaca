package comity.track;

import comity.access.AccessPolicy;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseEnded;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A change of track is asked for, answered and decided (X4). */
@ApplicationScoped
@Transactional
public class TrackChanges {

    @Inject
    CaseFiles files;

    @Inject
    AccessPolicy policy;

    @Inject
    TrackGuard guard;

    @Inject
    TrackRecords records;

    @Inject
    TrackCourse course;

    @Inject
    Clock clock;

    /** A party asks, or the judge who decides moves it. */
    public Long ask(AskTrackChange asked, Actor actor) {
        CaseFile file = files.lock(asked.caseId());
        Side side = guard.asking(file, actor);
        guard.requireFree(file, asked, side);
        TrackChange row = records.add(new TrackChange(asked, side, actor.name(), clock.instant()));
        course.begin(file, row, actor);
        return row.id();
    }

    /** The other side says what it thinks, once, as long as nothing is decided. */
    public void answer(Long caseId, Long changeId, String words, Actor actor) {
        CaseFile file = files.lock(caseId);
        Side side = guard.asking(file, actor);
        TrackChange row = records.find(caseId, changeId);
        if (row.answering() != side) {
            throw new NotYours("TL-89");
        }
        if (!row.isOpen()) {
            throw new TrackOver();
        }
        if (row.answer() != null) {
            throw new TrackAnswered();
        }
        TrackGuard.requireWords("answer", words);
        row.answer(words);
        course.answered(file, row, actor);
    }

    /** Orders the change, or refuses it. */
    public void decide(Long caseId, Long changeId, boolean ordered, String ruling, Actor actor) {
        CaseFile file = files.lock(caseId);
        TrackChange row = records.find(caseId, changeId);
        if (!guard.decides(file, actor)) {
            policy.requireInside(actor, caseId);
            guard.explain(file, actor);
            throw new NotYours("X4");
        }
        if (row.status() == TrackChange.Status.HEARING) {
            throw new TrackNotHeard();
        }
        if (!row.isOpen()) {
            throw new TrackOver();
        }
        guard.requireOpen(file);
        TrackGuard.requireWords("ruling", ruling);
        row.settle(ordered ? TrackChange.Status.ORDERED : TrackChange.Status.REFUSED, ruling, clock.instant());
        course.decided(file, row, actor);
    }

    /** Whether nobody is heard any more. */
    public boolean isHeard(Long caseId, Long changeId) {
        files.lock(caseId);
        return records.find(caseId, changeId).status() != TrackChange.Status.HEARING;
    }

    public boolean isSettled(Long caseId, Long changeId) {
        files.lock(caseId);
        return !records.find(caseId, changeId).isOpen();
    }

    public boolean isForPresidingJudge(Long caseId, Long changeId) {
        return files.lock(caseId).place().hasPanelAtWork() && !isSettled(caseId, changeId);
    }

    /** TL-89 has run. */
    public void unheard(Long caseId, Long changeId) {
        files.lock(caseId);
        course.unheard(records.find(caseId, changeId));
    }

    void onEnded(@Observes CaseEnded ended) {
        records.open(ended.caseId()).ifPresent(course::moot);
    }
}
