package comity.joinder;

import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseEnded;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Joinder of two cases is asked for, and the parties of both are heard (X3, TL-81). */
@ApplicationScoped
@Transactional
public class Joinders {

    @Inject
    JoinderRoom room;

    @Inject
    JoinderGuard guard;

    @Inject
    JoinderRecords records;

    @Inject
    JoinderCourse course;

    @Inject
    Clock clock;

    /** A party of the case, or who decides there, of his own motion. */
    public Long ask(AskJoinder asked, Actor actor) {
        Optional<CaseFile> named = room.named(asked.other());
        CasePair pair = room.lock(asked.caseId(), named.map(CaseFile::id).orElse(asked.caseId()));
        Side side = guard.asking(pair.asked(), actor);
        guard.requireComplete(pair.asked(), named, asked);
        Kinship shared = guard.requireFit(pair, asked.mode(), side, actor);
        Joinder row = new Joinder(asked, pair.other().id(), shared, side, actor.name(), clock.instant());
        row.isFor(pair.authority(), pair.decidedIn());
        course.begin(pair, records.add(row), actor);
        return row.id();
    }

    /** A party of either case answers, once, before TL-81 has run in its case. */
    public void answer(Long caseId, Long joinderId, String words, Actor actor) {
        Joinder row = records.find(caseId, joinderId);
        CasePair pair = room.lock(row);
        CaseFile here = pair.one(caseId);
        Side side = guard.party(here, actor);
        requireUnasked(pair, here, side, row);
        if (row.isOpen() && pair.hasSpoken(here, side, row, records.answers(row.id()))) {
            throw new JoinderAnswered();
        }
        course.requireTime(here, row);
        if (row.status() != Joinder.Status.HEARING) {
            throw new JoinderOver();
        }
        JoinderGuard.words("answer", words).done();
        JoinderAnswer answer = new JoinderAnswer(row.id(), caseId, side, actor.name(), words, clock.instant());
        records.add(answer);
        course.answered(pair, here, row, answer, actor);
    }

    private static void requireUnasked(CasePair pair, CaseFile here, Side side, Joinder row) {
        if (row.askedBy().isParty()
                && CasePair.states(here, side).equals(CasePair.states(pair.asked(), row.askedBy()))) {
            throw new NotYours(JoinderCourse.CIRCULATION);
        }
    }

    /** TL-81 has run in this case. */
    public void unheard(Long caseId, Long joinderId) {
        Joinder row = records.find(caseId, joinderId);
        CasePair pair = room.lock(row);
        course.unheard(pair, pair.one(caseId), row);
    }

    /** Whether nobody of either case is heard any more. */
    public boolean isHeard(Long caseId, Long joinderId) {
        return room.locked(caseId, joinderId).status() != Joinder.Status.HEARING;
    }

    public boolean isSettled(Long caseId, Long joinderId) {
        return !room.locked(caseId, joinderId).isOpen();
    }

    /** The request falls with one of its cases. */
    void onEnded(@Observes CaseEnded ended) {
        for (Joinder row : records.ofCase(ended.caseId())) {
            if (row.isOpen()) {
                CasePair pair = room.lock(row);
                course.moot(pair, pair.one(ended.caseId()), row);
            }
        }
    }
}
