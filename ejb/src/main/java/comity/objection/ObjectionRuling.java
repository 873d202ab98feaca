package comity.objection;

import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.objection.RuleOnObjection.ClaimRuling;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** TL-29: the panel rules on an objection, claim by claim. */
@ApplicationScoped
@Transactional
public class ObjectionRuling {

    private static final int REASONS_MOST = 20000;

    @Inject
    CaseFiles files;

    @Inject
    Objections objections;

    @Inject
    ObjectionGuard guard;

    @Inject
    ObjectionTime time;

    @Inject
    ObjectionDecision decision;

    @Inject
    ObjectionEffect effect;

    @Inject
    ObjectionNews news;

    public void rule(RuleOnObjection words, Actor actor) {
        CaseFile file = files.lock(words.caseId());
        Objection row = guard.presided(file, words.objectionId(), actor);
        file.requireState(CaseState.WRITTEN, CaseState.PRELIMINARY);
        if (time.isHearingAhead(row)) {
            throw new ObjectionHearingAhead(row.hearingOn());
        }
        requireComplete(effect.open(row), words);
        var votes = decision.votes(file, words.against());
        guard.requireAnswered(row);
        time.ruled(row);
        row.rule(words.reasons().strip(), actor.id(), time.now());
        row.published(decision.ruled(file, row, words.claims(), votes, actor));
        effect.take(file, row, words.claims());
    }

    private static void requireComplete(List<Integer> open, RuleOnObjection words) {
        List<ClaimRuling> given = words.claims();
        PaperIncomplete.Check check =
                PaperIncomplete.check(ObjectionTime.RULE).required("reasons", words.reasons(), REASONS_MOST);
        boolean all = given.stream().map(ClaimRuling::claimNo).sorted().toList().equals(open);
        check.that(all, "claims", "RULE_ON_EACH_CLAIM");
        for (int i = 0; all && i < given.size(); i++) {
            ClaimRuling one = given.get(i);
            check.that(one.outcome() != null, "claims[" + i + "].outcome", "REQUIRED");
            check.that(
                    one.outcome() != ObjectionOutcome.UPHELD || one.ground() != null,
                    "claims[" + i + "].ground",
                    "REQUIRED");
        }
        check.done();
    }

    /** TL-29 has run: the docket says so. */
    public void overdue(Long caseId, Long objectionId) {
        CaseFile file = files.lock(caseId);
        Objection row = objections.find(caseId, objectionId);
        if (row.isPending() && time.rulingLate(row)) {
            row.late();
            news.say(file, "objection.overdue");
        }
    }

    public boolean isRuled(Long caseId, Long objectionId) {
        files.lock(caseId);
        return !objections.find(caseId, objectionId).isPending();
    }

    /** Whether the ruling was the decision. */
    public boolean isCaseDecided(Long caseId) {
        return files.lock(caseId).state() == CaseState.DECIDED;
    }
}
