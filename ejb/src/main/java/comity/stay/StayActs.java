package comity.stay;

import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseAct;
import comity.docket.CaseActs;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What can be done about a stay. */
@ApplicationScoped
public class StayActs implements CaseActs {

    @Inject
    StayRecords records;

    @Inject
    StayReading reading;

    @Inject
    StayRules rules;

    @Inject
    StayParties parties;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        if (!file.state().isRegistered()) {
            return List.of();
        }
        String path = "/stay/stay?case=" + file.reference();
        Side side = rules.orders(file, actor) ? Side.TRIBUNAL : rules.sideOf(file, actor);
        if (side == null) {
            return List.of();
        }
        Optional<Stay> open = records.open(file.id());
        if (open.filter(stay -> stay.isRunning() && Stays.mayEnd(stay, side)).isPresent()) {
            return List.of(CaseAct.open("endStay", path, 720));
        }
        if (side.isParty() && open.filter(rules::isAnswerable).isPresent()) {
            return parties.mustSign(file, open.get(), actor)
                    ? List.of(CaseAct.open("answerStay", path, 55))
                    : List.of(CaseAct.closed("stay", "act.stay.waiting", null, 720));
        }
        return reading.standing(file, actor).any()
                ? List.of(CaseAct.open(side == Side.TRIBUNAL ? "orderStay" : "stay", path, 710))
                : List.of();
    }
}
