package comity.withdrawal;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Guarded;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Withdrawals and open claims of a case for those inside it. */
@ApplicationScoped
@Transactional
public class WithdrawalReading {

    @Inject
    WithdrawalNotices notices;

    @Inject
    ClaimsAtIssue claims;

    @Inject
    FirstStep firstStep;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    AccessPolicy policy;

    public List<WithdrawalRow> ofCase(Long caseId, Actor actor) {
        requireInside(caseId, actor);
        return notices.ofCase(caseId).stream().map(this::row).toList();
    }

    public List<FiledClaim> openClaims(Long caseId, Actor actor) {
        requireInside(caseId, actor);
        return claims.ofCase(caseId);
    }

    /** Whether a notice would take effect at once. */
    public boolean byNoticeAlone(Long caseId, Actor actor) {
        requireInside(caseId, actor);
        return !firstStep.taken(caseId);
    }

    private void requireInside(Long caseId, Actor actor) {
        policy.requireRead(actor, new Guarded(caseId, AccessClass.PTY, null, null));
    }

    private WithdrawalRow row(WithdrawalNotice notice) {
        return new WithdrawalRow(
                notice.id(),
                notice.claims(),
                notice.reasons(),
                notice.status(),
                notice.alone(),
                notice.notifiedAt(),
                notice.settledAt(),
                keeper.dueAt(notice.caseId(), "TL-80", notice.subject()),
                notice.opposition(),
                notice.ruling());
    }
}
