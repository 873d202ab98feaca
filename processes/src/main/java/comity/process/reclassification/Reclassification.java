package comity.process.reclassification;

import comity.reclassification.ReclassificationLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Steps of {@code reclassification}. */
@Named
@ApplicationScoped
public class Reclassification {

    @Inject
    ReclassificationLimits limits;

    public boolean isServed(Long caseId, String requestId) {
        return limits.isServed(caseId, requestId);
    }

    public boolean isObjectionOver(Long caseId, String requestId) {
        return limits.isObjectionOver(caseId, requestId);
    }

    public boolean isAnswerOver(Long caseId, String requestId) {
        return limits.isAnswerOver(caseId, requestId);
    }

    public boolean isSettled(Long caseId, String requestId) {
        return limits.isSettled(caseId, requestId);
    }

    public boolean isForPresidingJudge(Long caseId, String requestId) {
        return limits.isForPresidingJudge(caseId, requestId);
    }

    public void unopposed(Long caseId, String requestId) {
        limits.unopposed(caseId, requestId);
    }

    public void unanswered(Long caseId, String requestId) {
        limits.unanswered(caseId, requestId);
    }

    public void late(Long caseId, String requestId) {
        limits.late(caseId, requestId);
    }
}
