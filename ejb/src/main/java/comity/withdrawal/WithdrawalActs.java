package comity.withdrawal;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseAct;
import comity.docket.CaseActs;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What can be done about withdrawal. */
@ApplicationScoped
public class WithdrawalActs implements CaseActs {

    @Inject
    WithdrawalNotices notices;

    @Inject
    AccessPolicy policy;

    @Inject
    WithdrawalParties parties;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        if (!file.state().isOpen()) {
            return List.of();
        }
        String path = "/withdrawal/notice?case=" + file.reference();
        Optional<WithdrawalNotice> open = notices.open(file.id());
        if (open.isPresent()
                && open.get().status() == WithdrawalNotice.Status.OPPOSED
                && Discontinuance.rules(policy, file, actor)) {
            return List.of(CaseAct.open("ruleOnWithdrawal", path, 20));
        }
        if (!policy.may(actor, file.id(), "S07", Act.FILE)) {
            return List.of();
        }
        Side side = policy.sideOf(actor, file.id()).orElse(null);
        if (side == Side.RSP) {
            return open.filter(notice -> parties.mayAnswer(file, notice, actor)).isPresent()
                    ? List.of(CaseAct.open("answerWithdrawal", path, 20))
                    : List.of();
        }
        if (side != Side.CLM) {
            return List.of();
        }
        if (open.filter(notice -> parties.mustSign(file, notice, actor)).isPresent()) {
            return List.of(CaseAct.open("signWithdrawal", path, 50));
        }
        if (Withdrawals.isTooLate(file)) {
            return List.of(CaseAct.closed("withdraw", "act.withdraw.tooLate", null, 900));
        }
        return open.isPresent()
                ? List.of(CaseAct.closed("withdraw", "act.withdraw.pending", null, 900))
                : List.of(CaseAct.open("withdraw", path, 900));
    }
}
