package comity.objection;

import comity.common.Actor;
import comity.docket.CaseAct;
import comity.docket.CaseActs;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What a person can do about preliminary objections. */
@ApplicationScoped
public class ObjectionActs implements CaseActs {

    @Inject
    Objections objections;

    @Inject
    ObjectionReading reading;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        if (!file.state().isRegistered()) {
            return List.of();
        }
        List<CaseAct> acts = new ArrayList<>();
        String page = "/objection/objections?case=" + file.reference();
        for (Objection row : objections.of(file.id())) {
            for (String mine : reading.acts(file, row, actor)) {
                acts.add(
                        switch (mine) {
                            case "answer" -> CaseAct.open("answer-objection", page, 15);
                            case "hear" -> CaseAct.open("hear-on-objection", page, 845);
                            case "record" -> CaseAct.open("record-objection-hearing", page, 20);
                            case "rule" -> CaseAct.open("rule-on-objection", page, 14);
                            default -> CaseAct.open("suspend-merits", page, 850);
                        });
            }
        }
        String filing = "/objection/file?case=" + file.reference();
        if (reading.mayObject(file.id(), actor)) {
            acts.add(CaseAct.open("object-preliminarily", filing, 170));
        } else if (reading.mayRaise(file.id(), actor)) {
            acts.add(CaseAct.open("raise-of-own-motion", filing, 855));
        }
        return acts;
    }
}
