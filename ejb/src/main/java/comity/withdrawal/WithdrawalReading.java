package comity.withdrawal;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.Guarded;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Withdrawals and open claims of a case for those inside it. */
@ApplicationScoped
@Transactional
public class WithdrawalReading {

    @Inject
    WithdrawalNotices notices;

    @Inject
    ClaimsAtIssue claims;

    @Inject
    CaseFiles files;

    @Inject
    FirstStep firstStep;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    AccessPolicy policy;

    @Inject
    WithdrawalParties parties;

    public List<WithdrawalRow> ofCase(Long caseId, Actor actor) {
        requireInside(caseId, actor);
        CaseFile file = files.find(caseId);
        return notices.ofCase(caseId).stream().map(notice -> row(file, notice)).toList();
    }

    public List<FiledClaim> openClaims(Long caseId, Actor actor) {
        requireInside(caseId, actor);
        return claims.ofCase(caseId);
    }

    /** What the reader can do. */
    public WithdrawalStanding standing(Long caseId, Actor actor) {
        requireInside(caseId, actor);
        CaseFile file = files.find(caseId);
        Optional<WithdrawalNotice> open = notices.open(caseId);
        boolean opposed = open.filter(notice -> notice.status() == WithdrawalNotice.Status.OPPOSED)
                .isPresent();
        boolean possible =
                file.state().isOpen() && !Withdrawals.isTooLate(file) && policy.may(actor, caseId, "S07", Act.FILE);
        Side side = policy.sideOf(actor, caseId).orElse(null);
        boolean answers = possible
                && side == Side.RSP
                && open.filter(notice -> parties.mayAnswer(file, notice, actor)).isPresent();
        boolean signs = possible
                && side == Side.CLM
                && open.filter(notice -> parties.mustSign(file, notice, actor)).isPresent();
        return new WithdrawalStanding(
                open.map(WithdrawalNotice::id).orElse(null),
                possible && side == Side.CLM && open.isEmpty(),
                !firstStep.takenAgainst(file, actor),
                signs,
                answers,
                answers && !opposed,
                opposed && Discontinuance.rules(policy, file, actor));
    }

    private void requireInside(Long caseId, Actor actor) {
        policy.requireRead(actor, new Guarded(caseId, AccessClass.PTY, null, null));
    }

    private WithdrawalRow row(CaseFile file, WithdrawalNotice notice) {
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
                notice.ruling(),
                parties.signatureRows(file, notice),
                parties.answerRows(file, notice));
    }
}
