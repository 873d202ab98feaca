package comity.withdrawal;

import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.StateNotOpen;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The claimant withdraws (X2). */
@ApplicationScoped
@Transactional
public class Withdrawals {

    private static final int REASONS_MOST = 2000;
    private static final Set<CaseState> AFTER_ISSUE = EnumSet.of(
            CaseState.DECIDED,
            CaseState.APPEALED,
            CaseState.ADOPTED,
            CaseState.IMPLEMENTATION,
            CaseState.COMPLIANCE,
            CaseState.COUNTERMEASURES);

    @Inject
    CaseFiles files;

    @Inject
    WithdrawalParties parties;

    @Inject
    WithdrawalNotices notices;

    @Inject
    ClaimsAtIssue claims;

    @Inject
    WithdrawalEffect effect;

    @Inject
    Clock clock;

    /**
     * One claimant gives notice for claims that are its own. Where others share them the notice waits for their signatures;
     * then it takes effect at once if the respondent has taken no step, otherwise the respondent is asked.
     */
    public Long withdraw(Withdraw command, Actor actor) {
        CaseFile file = files.lock(command.caseId());
        String state = parties.claimant(file, actor);
        requireOpen(file);
        if (notices.open(file.id()).isPresent()) {
            throw new WithdrawalPending();
        }
        List<Integer> atIssue = claims.numbers(file.id());
        PaperIncomplete.check("X2")
                .required("reasons", command.reasons(), REASONS_MOST)
                .that(atIssue.containsAll(command.claims()), "claims", "CLAIM_NOT_AT_ISSUE")
                .that(parties.owns(file, command.claims(), state), "claims", "CLAIM_OF_ANOTHER_STATE")
                .done();
        List<Integer> withdrawn = command.claims().containsAll(atIssue) ? List.of() : command.claims();
        WithdrawalNotice notice =
                notices.add(new WithdrawalNotice(file.id(), withdrawn, command.reasons(), clock.instant()));
        boolean signed = parties.sign(file, notice, state, actor);
        effect.file(file, notice, command.uploads(), actor, signed);
        if (signed) {
            effect.notified(file, notice, actor);
        }
        return notice.id();
    }

    /** Another State whose claims these are signs too; with the last signature the notice is given. */
    public void sign(Long caseId, Long withdrawalId, Actor actor) {
        CaseFile file = files.lock(caseId);
        WithdrawalNotice notice = unsigned(file, withdrawalId);
        String state = parties.signer(file, notice, actor);
        boolean signed = parties.sign(file, notice, state, actor);
        effect.signed(file, actor, signed, notice);
        if (signed) {
            effect.notified(file, notice, actor);
        }
    }

    /** One of the States whose claims these are does not sign, or no longer: the claims stay in the case. */
    public void decline(Long caseId, Long withdrawalId, Actor actor) {
        CaseFile file = files.lock(caseId);
        WithdrawalNotice notice = unsigned(file, withdrawalId);
        parties.signer(file, notice, actor);
        effect.declined(file, notice, actor);
    }

    private WithdrawalNotice unsigned(CaseFile file, Long withdrawalId) {
        WithdrawalNotice notice = notices.find(file.id(), withdrawalId);
        if (notice.status() != WithdrawalNotice.Status.SIGNING) {
            throw new WithdrawalOver();
        }
        requireOpen(file);
        return notice;
    }

    static void requireOpen(CaseFile file) {
        if (isTooLate(file)) {
            throw new WithdrawalTooLate();
        }
        if (!file.state().isOpen()) {
            throw new StateNotOpen(file.reference(), file.state());
        }
    }

    static boolean isTooLate(CaseFile file) {
        return AFTER_ISSUE.contains(file.state()) || AFTER_ISSUE.contains(file.stayedFrom());
    }
}
