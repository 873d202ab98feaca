package comity.measures;

import comity.common.Actor;
import comity.docket.CaseAct;
import comity.docket.CaseActs;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What a person can do about provisional measures. */
@ApplicationScoped
public class MeasuresActs implements CaseActs {

    @Inject
    MeasuresRecords records;

    @Inject
    MeasuresReading reading;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        List<CaseAct> acts = new ArrayList<>();
        String page = "/measures/measures?case=" + file.reference();
        for (MeasuresRequest row : records.of(file.id())) {
            String one = page + "&pm=" + row.no();
            for (String mine : reading.acts(file, row, actor)) {
                acts.add(act(file, mine, one));
            }
        }
        if (!reading.toNote(file, actor).isEmpty()) {
            acts.add(CaseAct.open(MeasuresCouncil.TASK, page, 45));
        }
        if (MeasuresAuthority.isOpen(file)) {
            String asking = "/measures/request?case=" + file.reference();
            if (reading.mayRequest(file.id(), actor)) {
                acts.add(CaseAct.open("request-measures", asking, 860));
            } else if (reading.mayMove(file.id(), actor)) {
                acts.add(CaseAct.open("own-motion-measures", asking, 865));
            }
        }
        return acts;
    }

    private static CaseAct act(CaseFile file, String mine, String page) {
        return switch (mine) {
            case "call" -> CaseAct.open("call-to-refrain", page, 3);
            case "observe" -> CaseAct.open("observe-measures", page, 10);
            case "order" ->
                CaseAct.open(file.place().hasPanelAtWork() ? "order-measures" : "order-measures-president", page, 8);
            case "report" -> CaseAct.open("report-measures", page, 40);
            default -> CaseAct.open("lift-measures", page, 870);
        };
    }
}
