package comity.withdrawal;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.consent.Consents;
import comity.consent.JointAct;
import comity.consent.SignatureRow;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Which States a withdrawal needs: every one whose claim it takes back, every one it is against (X2). */
@ApplicationScoped
public class WithdrawalParties {

    private static final String RULE = "X2";

    @Inject
    AccessPolicy policy;

    @Inject
    ClaimOwners owners;

    @Inject
    Consents consents;

    /** The claimant State for which the actor signs. */
    String claimant(CaseFile file, Actor actor) {
        return require(file, actor, Side.CLM);
    }

    /** A State that shares the claims of this notice, and so must sign it. */
    String signer(CaseFile file, WithdrawalNotice notice, Actor actor) {
        String state = claimant(file, actor);
        if (!owners.claimants(file, notice.claims()).contains(state)) {
            throw new NotYours(RULE);
        }
        return state;
    }

    /** A State that the claims of this notice are against, and so is asked. */
    String respondent(CaseFile file, WithdrawalNotice notice, Actor actor) {
        String state = require(file, actor, Side.RSP);
        if (!owners.respondents(file, notice.claims()).contains(state)) {
            throw new NotYours(RULE);
        }
        return state;
    }

    private String require(CaseFile file, Actor actor, Side side) {
        policy.require(actor, file.id(), "S07", Act.FILE);
        String state = owners.stateOf(file.id(), actor);
        if (policy.sideOf(actor, file.id()).filter(side::equals).isEmpty() || state == null) {
            throw new NotYours(RULE);
        }
        return state;
    }

    boolean owns(CaseFile file, List<Integer> claims, String state) {
        return owners.owns(file, claims, state);
    }

    /** @return whether all have signed now */
    boolean sign(CaseFile file, WithdrawalNotice notice, String state, Actor actor) {
        consents.give(signatures(notice), state, actor, RULE);
        return consents.isComplete(signatures(notice), owners.claimants(file, notice.claims()));
    }

    /** @return whether all that are asked consent now */
    boolean consent(CaseFile file, WithdrawalNotice notice, String state, Actor actor) {
        consents.give(answers(notice), state, actor, RULE);
        return consents.isComplete(answers(notice), owners.respondents(file, notice.claims()));
    }

    boolean hasConsented(WithdrawalNotice notice, String state) {
        return consents.has(answers(notice), state);
    }

    /** Whether the actor's State must still sign this notice. */
    boolean mustSign(CaseFile file, WithdrawalNotice notice, Actor actor) {
        String state = owners.stateOf(file.id(), actor);
        return notice.status() == WithdrawalNotice.Status.SIGNING
                && owners.claimants(file, notice.claims()).contains(String.valueOf(state))
                && !consents.has(signatures(notice), state);
    }

    /** Whether the actor's State is asked and has not consented. */
    boolean mayAnswer(CaseFile file, WithdrawalNotice notice, Actor actor) {
        String state = owners.stateOf(file.id(), actor);
        return notice.isNotified()
                && owners.respondents(file, notice.claims()).contains(String.valueOf(state))
                && !hasConsented(notice, state);
    }

    List<SignatureRow> signatureRows(CaseFile file, WithdrawalNotice notice) {
        return consents.rows(signatures(notice), owners.claimants(file, notice.claims()));
    }

    List<SignatureRow> answerRows(CaseFile file, WithdrawalNotice notice) {
        return consents.rows(answers(notice), owners.respondents(file, notice.claims()));
    }

    /** The presiding judge; before a panel is at work the President. */
    void requireRuler(CaseFile file, Actor actor) {
        if (!Discontinuance.rules(policy, file, actor)) {
            policy.requireInside(actor, file.id());
            if (Discontinuance.isBeforePanel(file)) {
                policy.explainPresidency(actor, file.id());
            }
            throw new NotYours(RULE);
        }
    }

    private static JointAct signatures(WithdrawalNotice notice) {
        return new JointAct(notice.caseId(), "withdrawal", notice.id());
    }

    private static JointAct answers(WithdrawalNotice notice) {
        return new JointAct(notice.caseId(), "withdrawal-answer", notice.id());
    }
}
