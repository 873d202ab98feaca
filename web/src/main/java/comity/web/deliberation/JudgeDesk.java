package comity.web.deliberation;

import comity.deliberation.Owed;
import comity.overview.Duty;
import comity.web.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** A judge's desk: votes and drafts still owed, panels, drafts. */
@Named
@RequestScoped
public class JudgeDesk {

    private static final Set<String> CHAMBERS = Set.of(
            "write-descriptive",
            "write-interim",
            "review-report",
            "open-vote",
            "cast-votes",
            "close-vote",
            "lodge-opinion");

    @Inject
    Owed owed;

    @Inject
    CurrentActor actor;

    private Owed.Desk desk;

    /** Tasks of chambers, which stand among the debts already. */
    public boolean chambers(String taskKey) {
        return taskKey != null && CHAMBERS.contains(taskKey);
    }

    /** How many matters wait for the judge: what chambers owe, and his other duties. */
    public int waiting(List<Duty> duties) {
        long others = duties.stream().filter(duty -> !chambers(duty.taskKey())).count();
        return getDesk().debts().size() + (int) others;
    }

    public Owed.Desk getDesk() {
        if (desk == null) {
            desk = owed.of(actor.actor());
        }
        return desk;
    }
}
