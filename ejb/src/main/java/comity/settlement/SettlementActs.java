package comity.settlement;

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

/** What can be done about a settlement. */
@ApplicationScoped
public class SettlementActs implements CaseActs {

    @Inject
    SettlementRecords records;

    @Inject
    AccessPolicy policy;

    @Inject
    SettlementParties parties;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        String path = "/settlement/terms?case=" + file.reference();
        if (!file.state().isOpen()) {
            return performance(path, file, actor);
        }
        if (!file.state().isRegistered()) {
            return List.of();
        }
        Optional<Settlement> current = records.current(file.id());
        if (policy.isRegistrar(actor)) {
            return current.filter(terms -> terms.status() == Settlement.Status.SIGNED)
                            .isPresent()
                    ? List.of(CaseAct.open("recordSettlement", path, 15))
                    : List.of();
        }
        Side side = policy.sideOf(actor, file.id()).orElse(null);
        if (side == null || !side.isParty() || !policy.may(actor, file.id(), "S07", Act.FILE)) {
            return List.of();
        }
        if (!Settling.isPossible(file)) {
            return List.of(CaseAct.closed("settle", "act.settle.unserved", null, 800));
        }
        return List.of(act(path, file, current, actor));
    }

    /** After the case is closed its terms are still performed. */
    private List<CaseAct> performance(String path, CaseFile file, Actor actor) {
        boolean owed = records.recorded(file.id()).stream()
                .flatMap(settled -> settled.terms().stream())
                .anyMatch(term -> term.performedAt() == null);
        boolean says = policy.sideOf(actor, file.id()).filter(Side.CLM::equals).isPresent()
                && policy.may(actor, file.id(), "S07", Act.FILE);
        return owed && says ? List.of(CaseAct.open("performTerms", path, 60)) : List.of();
    }

    private CaseAct act(String path, CaseFile file, Optional<Settlement> current, Actor actor) {
        if (current.isEmpty()) {
            return CaseAct.open("settle", path, 800);
        }
        if (current.get().status() == Settlement.Status.SIGNED) {
            return CaseAct.closed("settle", "act.settle.signed", null, 800);
        }
        return parties.mustSign(file, current.get(), actor)
                ? CaseAct.open("signSettlement", path, 50)
                : CaseAct.open("settleWaiting", path, 800);
    }
}
