package comity.panel;

import comity.common.Actor;
import comity.docket.CaseAct;
import comity.docket.CaseActs;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a person can do about the seats of a panel. */
@ApplicationScoped
public class SeatActs implements CaseActs {

    private static final Map<String, String> KEYS =
            Map.of("read", "reread-record", "order", "order-rehearing", "reheard", "note-rehearing");

    @Inject
    SeatReading reading;

    @Inject
    Vacancies vacancies;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        List<CaseAct> acts = new ArrayList<>();
        String page = "/challenge/seats?case=" + file.reference();
        for (Vacancy row : vacancies.of(file.id())) {
            String key = KEYS.get(reading.mine(row, actor));
            if (key != null) {
                acts.add(CaseAct.open(key, page, 9));
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
