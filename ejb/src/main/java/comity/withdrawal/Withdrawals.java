package comity.withdrawal;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.StateNotOpen;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
    AccessPolicy policy;

    @Inject
    WithdrawalNotices notices;

    @Inject
    ClaimsAtIssue claims;

    @Inject
    FirstStep firstStep;

    @Inject
    WithdrawalEffect effect;

    @Inject
    Event<WithdrawalNotified> notified;

    @Inject
    Clock clock;

    /** Takes effect at once where the respondent has taken no step; otherwise the respondent is asked. */
    public Long withdraw(Withdraw command, Actor actor) {
        CaseFile file = files.lock(command.caseId());
        requireClaimant(file, actor);
        requireOpen(file);
        if (notices.open(file.id()).isPresent()) {
            throw new WithdrawalPending();
        }
        List<Integer> atIssue = claims.numbers(file.id());
        PaperIncomplete.check("X2")
                .required("reasons", command.reasons(), REASONS_MOST)
                .that(atIssue.containsAll(command.claims()), "claims", "CLAIM_NOT_AT_ISSUE")
                .done();
        List<Integer> withdrawn = command.claims().containsAll(atIssue) ? List.of() : command.claims();
        boolean alone = !firstStep.taken(file.id());
        WithdrawalNotice notice =
                notices.add(new WithdrawalNotice(file.id(), withdrawn, command.reasons(), alone, clock.instant()));
        effect.file(file, notice, command.uploads(), actor);
        if (alone) {
            effect.takes(file, notice, actor, Side.CLM);
        } else {
            notified.fire(new WithdrawalNotified(file.id(), notice.id()));
        }
        return notice.id();
    }

    private void requireClaimant(CaseFile file, Actor actor) {
        policy.require(actor, file.id(), "S07", Act.FILE);
        if (policy.sideOf(actor, file.id()).filter(Side.CLM::equals).isEmpty()) {
            throw new NotYours("X2");
        }
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
