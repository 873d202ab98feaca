package comity.process.objection;

import comity.objection.ObjectionAnswers;
import comity.objection.ObjectionRuling;
import comity.objection.ObjectionSuspension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Steps of {@code preliminary-objections}. */
@Named
@ApplicationScoped
public class PreliminaryObjections {

    @Inject
    ObjectionSuspension suspension;

    @Inject
    ObjectionAnswers answers;

    @Inject
    ObjectionRuling ruling;

    public void timeOver(Long caseId) {
        suspension.timeOver(caseId);
    }

    public void answersOver(Long caseId, Long objectionId) {
        answers.over(caseId, objectionId);
    }

    public boolean isRuled(Long caseId, Long objectionId) {
        return ruling.isRuled(caseId, objectionId);
    }

    public void overdue(Long caseId, Long objectionId) {
        ruling.overdue(caseId, objectionId);
    }

    public boolean isCaseDecided(Long caseId) {
        return ruling.isCaseDecided(caseId);
    }
}
