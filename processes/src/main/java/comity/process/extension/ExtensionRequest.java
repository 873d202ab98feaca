package comity.process.extension;

import comity.extension.Authority;
import comity.extension.ExtensionDecision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Steps of {@code extension-request}. */
@Named
@ApplicationScoped
public class ExtensionRequest {

    @Inject
    ExtensionDecision decision;

    public boolean isHeard(Long caseId, Long limitId) {
        return decision.isHeard(caseId, limitId);
    }

    public boolean isSettled(Long caseId, Long limitId) {
        return decision.isSettled(caseId, limitId);
    }

    public boolean isForPresidingJudge(Long caseId, Long limitId) {
        return decision.deciderOf(caseId, limitId) == Authority.PRESIDING && !isSettled(caseId, limitId);
    }

    public boolean isForPresident(Long caseId, Long limitId) {
        return decision.deciderOf(caseId, limitId) == Authority.PRESIDENT && !isSettled(caseId, limitId);
    }

    public void unheard(Long caseId, Long limitId) {
        decision.unheard(caseId, limitId);
    }

    public void overdue(Long caseId, Long limitId) {
        decision.overdue(caseId, limitId);
    }
}
