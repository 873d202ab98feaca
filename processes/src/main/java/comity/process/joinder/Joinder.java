package comity.process.joinder;

import comity.joinder.JoinderDecision;
import comity.joinder.Joinders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Steps of {@code joinder}. */
@Named
@ApplicationScoped
public class Joinder {

    @Inject
    Joinders joinders;

    @Inject
    JoinderDecision decision;

    public void unheard(Long caseId, Long joinderId) {
        joinders.unheard(caseId, joinderId);
    }

    public boolean isHeard(Long caseId, Long joinderId) {
        return joinders.isHeard(caseId, joinderId);
    }

    public boolean isSettled(Long caseId, Long joinderId) {
        return joinders.isSettled(caseId, joinderId);
    }

    public boolean isForPresident(Long caseId, Long joinderId) {
        return decision.isForPresident(caseId, joinderId);
    }

    public boolean isForPresidingJudge(Long caseId, Long joinderId) {
        return decision.isForPresidingJudge(caseId, joinderId);
    }

    public void overdue(Long caseId, Long joinderId) {
        decision.overdue(caseId, joinderId);
    }
}
