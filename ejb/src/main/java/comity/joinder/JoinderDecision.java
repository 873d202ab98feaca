package comity.joinder;

import comity.common.Actor;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The President, a presiding judge or two together join, coordinate or refuse; what happens when nobody does (X3, TL-90). */
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
    JoinderPanels panels;

    @Inject
    JoinderEffect effect;

    @Inject
    Clock clock;

    /**
     * Settles the request; the word of one of two panels does so only by refusing, or by agreeing with the other.
     *
     * @return whether it is settled now, or the other panel is awaited
     */
    public boolean decide(DecideJoinder words, Actor actor) {
        Joinder row = records.find(words.caseId(), words.joinderId());
        CasePair pair = room.lock(row);
        records.readAgain(row);
        if (!guard.mayDecide(row, words.caseId(), actor)) {
            guard.refuse(pair.one(words.caseId()), row, actor);
        }
        if (row.status() == Joinder.Status.HEARING) {
            throw new JoinderNotHeard();
        }
        if (!row.isOpen()) {
            throw new JoinderOver();
        }
        requireComplete(pair, words);
        CaseFile lead = words.outcome() == JoinderOutcome.JOIN ? lead(pair, words.lead()) : null;
        if (JoinderPanels.mustAgree(row, guard.presides(words.caseId(), actor))) {
            panels.say(pair, row, words, lead, actor).ifPresent(ruling -> settle(pair, row, ruling, actor));
        } else {
            Long leads = lead == null ? null : lead.id();
            settle(pair, row, new JoinderRuling(words.outcome(), leads, words.ruling(), actor.name()), actor);
        }
        return !row.isOpen();
    }

    private void settle(CasePair pair, Joinder row, JoinderRuling ruling, Actor actor) {
        row.decide(ruling, clock.instant());
        course.decided(pair, row);
        if (ruling.leadId() == null) {
            effect.decided(pair, row, actor);
        } else {
            effect.join(pair, pair.one(ruling.leadId()), row, actor);
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

    public boolean isForPresident(Long caseId, Long joinderId) {
        Joinder row = room.locked(caseId, joinderId);
        return isDue(row, caseId) && row.authority() == JoinderAuthority.PRESIDENT;
    }

    /** Whether the presiding judge of this case decides, alone or with that of the other. */
    public boolean isForPresidingJudge(Long caseId, Long joinderId) {
        Joinder row = room.locked(caseId, joinderId);
        return isDue(row, caseId) && row.authority() != JoinderAuthority.PRESIDENT;
    }

    private static boolean isDue(Joinder row, Long caseId) {
        return row.status() == Joinder.Status.DECIDING && row.isDecidedIn(caseId);
    }

    /** TL-90 has run in this case. */
    public void overdue(Long caseId, Long joinderId) {
        Joinder row = records.find(caseId, joinderId);
        CasePair pair = room.lock(row);
        records.readAgain(row);
        course.overdue(pair, caseId, row);
    }
}
