package comity.mediation;

import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseAct;
import comity.docket.CaseActs;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What can be done about a mediation. */
@ApplicationScoped
public class MediationActs implements CaseActs {

    @Inject
    MediationRecords records;

    @Inject
    MediationReading reading;

    @Inject
    MediationRules rules;

    @Inject
    MediationRoom room;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        if (!MediationRules.isPossible(file)) {
            return List.of();
        }
        String path = "/mediation/mediation?case=" + file.reference();
        Optional<Mediation> open = records.open(file.id());
        Optional<Side> side = rules.sideOf(file, actor);
        if (open.isEmpty()) {
            return side.isPresent() ? List.of(CaseAct.open("proposeMediation", path, 790)) : List.of();
        }
        Mediation row = open.get();
        if (side.filter(row::awaits).isPresent()) {
            return List.of(CaseAct.open("answerMediation", path, 52));
        }
        if (reading.mayAppoint(row, actor)) {
            boolean named = row.mediatorId() != null;
            return List.of(CaseAct.open(named ? "appointMediator" : "nameMediator", path, 24));
        }
        if (row.isRunning() && room.isOpenTo(actor.id(), file.id())) {
            return List.of(CaseAct.open("enterMediation", path, 54));
        }
        return List.of();
    }
}
