package comity.reclassification;

import comity.common.Actor;
import comity.docket.CaseAct;
import comity.docket.CaseActs;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What can be done about the classes of papers in a case. */
@ApplicationScoped
public class ReclassificationActs implements CaseActs {

    @Inject
    Reclassifications rows;

    @Inject
    ReclassificationGuard guard;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        List<CaseAct> acts = new ArrayList<>();
        Hand hand = guard.hand(file, actor);
        if (hand.isEmpty()) {
            return acts;
        }
        for (Reclassification row : rows.openOf(file.id())) {
            String path = "/reclassification/paper?case=" + file.reference() + "&document=" + row.documentId();
            if (hand.mayRule(row)) {
                acts.add(CaseAct.open(
                        file.place().hasPanelAtWork() ? "presidingOnClass" : "registrarOnClass", path, 27));
            } else if (hand.mayAnswer(row)) {
                acts.add(CaseAct.open("answerOnClass", path, 28));
            } else if (hand.mayObject(row)) {
                acts.add(CaseAct.open("objectToClass", path, 118));
            }
        }
        acts.add(CaseAct.open("askReclassification", "/reclassification/papers?case=" + file.reference(), 740));
        return acts;
    }
}
