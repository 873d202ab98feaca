package comity.joinder;

import comity.common.Actor;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The President or a presiding judge joins, coordinates or refuses; what happens when nobody does (X3, TL-90). */
@ApplicationScoped
@Transactional
public class JoinderDecision {

    @Inject
    JoinderRoom room;

    @Inject
    JoinderGuard guard;

    @Inject
    JoinderRecords records;

    @Inject
    JoinderCourse course;

    @Inject
    JoinderEffect effect;

    @Inject
    Clock clock;

    public void decide(DecideJoinder words, Actor actor) {
        Joinder row = records.find(words.caseId(), words.joinderId());
        CasePair pair = room.lock(row);
        if (!guard.mayDecide(row, actor)) {
            guard.refuse(pair.one(words.caseId()), actor);
        }
        if (row.status() == Joinder.Status.HEARING) {
            throw new JoinderNotHeard();
        }
        if (!row.isOpen()) {
            throw new JoinderOver();
        }
        requireComplete(pair, words);
        CaseFile lead = words.outcome() == JoinderOutcome.JOIN ? lead(pair, words.lead()) : null;
        row.decide(
                status(words.outcome()),
                lead == null ? null : lead.id(),
                words.ruling(),
                actor.name(),
                clock.instant());
        course.decided(row);
        if (lead == null) {
            effect.decided(pair, row, actor);
        } else {
            effect.join(pair, lead, row, actor);
        }
    }

    private static void requireComplete(CasePair pair, DecideJoinder words) {
        boolean named = words.lead() != null && !words.lead().isBlank();
        JoinderGuard.words("ruling", words.ruling())
                .that(words.outcome() != null, "outcome", "REQUIRED")
                .that(!named || pair.isOneOf(words.lead()), "lead", "ONE_OF_BOTH_CASES")
                .done();
    }

    private CaseFile lead(CasePair pair, String named) {
        guard.requireJoinable(pair);
        CaseFile lead = pair.lead(named);
        if (!CasePair.canLead(lead)) {
            throw new JoinderTooLate();
        }
        return lead;
    }

    private static Joinder.Status status(JoinderOutcome outcome) {
        return switch (outcome) {
            case JOIN -> Joinder.Status.JOINED;
            case COORD -> Joinder.Status.COORDINATED;
            case REFUSE -> Joinder.Status.REFUSED;
        };
    }

    public boolean isForPresident(Long caseId, Long joinderId) {
        return isDue(room.locked(caseId, joinderId), caseId, JoinderAuthority.PRESIDENT);
    }

    public boolean isForPresidingJudge(Long caseId, Long joinderId) {
        return isDue(room.locked(caseId, joinderId), caseId, JoinderAuthority.PRESIDING);
    }

    private static boolean isDue(Joinder row, Long caseId, JoinderAuthority who) {
        return row.status() == Joinder.Status.DECIDING && row.decidedIn().equals(caseId) && row.authority() == who;
    }

    /** TL-90 has run. */
    public void overdue(Long caseId, Long joinderId) {
        Joinder row = records.find(caseId, joinderId);
        course.overdue(room.lock(row), row);
    }
}
