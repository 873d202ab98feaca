package comity.reclassification;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Another class of a paper is asked for, objected to, answered and ruled on (X10). */
@ApplicationScoped
@Transactional
public class Reclassifying {

    @Inject
    CaseFiles files;

    @Inject
    AccessPolicy policy;

    @Inject
    ReclassificationGuard guard;

    @Inject
    Reclassifications rows;

    @Inject
    ReclassificationCourse course;

    @Inject
    PaperClasses classes;

    @Inject
    Clock clock;

    /** A party, the registry or who decides asks; a higher class takes effect before anything else. */
    public Long ask(AskReclassification asked, Actor actor) {
        CaseFile file = files.lock(asked.caseId());
        Side side = guard.acting(file, actor);
        if (ReclassificationGuard.isBeforeRegistration(file)) {
            return raiseAtOnce(file, asked, side, actor);
        }
        ReclassificationGuard.requireOpen(file);
        Document paper = guard.paper(file, asked, actor);
        guard.requirePossible(paper, asked);
        AccessClass former = paper.accessClass();
        Optional<Reclassification> pending = rows.pending(file.id(), paper.id());
        if (pending.isPresent()) {
            if (asked.wanted().compareTo(former) < 0) {
                throw new ClassPending();
            }
            course.moot(pending.get());
        }
        Reclassification row = rows.add(
                new Reclassification(asked, classes.label(file, paper), former, side, actor.name(), clock.instant()));
        course.begin(file, row, guard.needsSummary(paper, asked.wanted()) ? asked.summary() : null, actor);
        return row.id();
    }

    /** Before registration: the exhibit is registered, served and summarised in the class that it has then. */
    private Long raiseAtOnce(CaseFile file, AskReclassification asked, Side side, Actor actor) {
        Document paper = guard.paper(file, asked, actor);
        ReclassificationGuard.requireRaised(paper, asked.wanted());
        Reclassification row = new Reclassification(
                asked, classes.label(file, paper), paper.accessClass(), side, actor.name(), clock.instant());
        row.settle(Reclassification.Status.GRANTED, null, clock.instant());
        classes.set(file, rows.add(row), asked.wanted(), actor, side);
        return row.id();
    }

    /** A side that did not ask objects, within TL-37 of service. */
    public void object(Long caseId, Long id, String words, Actor actor) {
        CaseFile file = files.lock(caseId);
        Side side = guard.party(file, actor);
        Reclassification row = rows.find(caseId, id);
        requireOpen(row);
        if (row.status() != Reclassification.Status.HEARING) {
            throw new ClassObjected();
        }
        if (!row.mayBeObjectedBy(side)) {
            throw new NotYours("TL-37");
        }
        ReclassificationGuard.requireWords("objection", words);
        course.objected(file, row, side, words, actor);
    }

    /** Who asked answers the objection, within TL-37b. */
    public void answer(Long caseId, Long id, String words, Actor actor) {
        CaseFile file = files.lock(caseId);
        Side side = guard.party(file, actor);
        Reclassification row = rows.find(caseId, id);
        requireOpen(row);
        if (row.status() == Reclassification.Status.HEARING) {
            throw new ClassUnopposed();
        }
        if (side != row.answering()) {
            throw new NotYours("TL-37b");
        }
        ReclassificationGuard.requireWords("answer", words);
        course.answered(file, row, words, actor);
    }

    /** Grants the class that was asked for or refuses it, also after TL-38 has run. */
    public void rule(Long caseId, Long id, boolean granted, String words, Actor actor) {
        CaseFile file = files.lock(caseId);
        if (!guard.decides(file, actor)) {
            policy.requireInside(actor, caseId);
            throw new NotYours("X10");
        }
        Reclassification row = rows.find(caseId, id);
        requireOpen(row);
        if (row.status() != Reclassification.Status.DECIDING) {
            throw new ClassNotHeard();
        }
        ReclassificationGuard.requireOpen(file);
        ReclassificationGuard.requireWords("ruling", words);
        course.ruled(file, row, granted, words, actor);
    }

    private static void requireOpen(Reclassification row) {
        if (!row.isOpen()) {
            throw new ClassSettled();
        }
    }
}
