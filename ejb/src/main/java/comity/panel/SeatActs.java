package comity.panel;

import comity.common.Actor;
import comity.docket.CaseAct;
import comity.docket.CaseActs;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What a person can do about the seats of a panel. */
@ApplicationScoped
public class SeatActs implements CaseActs {

    @Inject
    SeatReading reading;

    @Inject
    Vacancies vacancies;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        List<CaseAct> acts = new ArrayList<>();
        String page = "/challenge/seats?case=" + file.reference();
        for (Vacancy row : vacancies.of(file.id())) {
            switch (reading.mine(row, actor)) {
                case "read" -> acts.add(CaseAct.open("reread-record", page, 8));
                case "order" -> acts.add(CaseAct.open("order-rehearing", page, 9));
                case "reheard" -> acts.add(CaseAct.open("note-rehearing", page, 90));
                default -> {}
            }
        }
        if (reading.mayResign(file.id(), actor)) {
            acts.add(CaseAct.open("resign-seat", page, 890));
        }
        if (reading.mayRecordDeath(file.id(), actor)) {
            acts.add(CaseAct.open("record-death", page, 895));
        }
        return acts;
    }
}
