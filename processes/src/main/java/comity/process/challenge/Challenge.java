package comity.process.challenge;

import comity.challenge.ChallengeRuling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Steps of {@code challenge}. */
@Named
@ApplicationScoped
public class Challenge {

    @Inject
    ChallengeRuling ruling;

    public void commentsOver(Long caseId, String judgeId) {
        ruling.commentsOver(caseId, judgeId);
    }

    public boolean isDecided(Long caseId, String judgeId) {
        return ruling.decided(caseId, judgeId);
    }

    public void overdue(Long caseId, String judgeId) {
        ruling.overdue(caseId, judgeId);
    }

    public boolean isUpheld(Long caseId, String judgeId) {
        return ruling.upheld(caseId, judgeId);
    }

    public void vacate(Long caseId, String judgeId) {
        ruling.vacate(caseId, judgeId);
    }
}
