package comity.joinder;

import comity.access.AccessPolicy;
import comity.common.Actor;
import comity.docket.CaseAct;
import comity.docket.CaseActs;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What can be done about joinder in a case; the registry and the President find the cases of one filing proposed. */
@ApplicationScoped
public class JoinderActs implements CaseActs {

    private static final int DUE = 18;

    /** The word of this panel is said and may be changed; nobody waits for that. */
    private static final int SPOKEN = 736;

    @Inject
    JoinderRecords records;

    @Inject
    JoinderRoom room;

    @Inject
    JoinderReading reading;

    @Inject
    JoinderGuard guard;

    @Inject
    Kin kin;

    @Inject
    AccessPolicy policy;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        if (!CasePair.isInTime(file)) {
            return List.of();
        }
        String path = "/joinder/joinder?case=" + file.reference();
        List<CaseAct> acts = new ArrayList<>();
        for (Joinder row : records.ofCase(file.id())) {
            if (reading.mayDecide(row, file.id(), actor)) {
                acts.add(CaseAct.open(key(row), path, reading.hasSpoken(row, file.id()) ? SPOKEN : DUE));
            } else if (row.isOpen() && mayAnswer(file, row, actor)) {
                acts.add(CaseAct.open("answerJoinder", path, 57));
            }
        }
        if (guard.mayAsk(file, actor)) {
            acts.add(CaseAct.open("askJoinder", path, 735));
        } else if (policy.isRegistry(actor) && kin.isOneOfSeveral(file)) {
            acts.add(CaseAct.open("relatedCases", path, 860));
        }
        return acts;
    }

    private boolean mayAnswer(CaseFile file, Joinder row, Actor actor) {
        return reading.mayAnswer(room.pair(row), file, row, records.answers(row.id()), actor);
    }

    private static String key(Joinder row) {
        if (row.isOverdue()) {
            return "overdueJoinder";
        }
        return row.authority() == JoinderAuthority.PRESIDENT ? "presidentOnJoinder" : "presidingOnJoinder";
    }
}
