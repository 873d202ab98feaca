package comity.process.deliberation;

import comity.decision.DecisionPublished;
import comity.deliberation.DecisionSealed;
import comity.deliberation.ProposalsClosed;
import comity.deliberation.RedactionsRuled;
import comity.process.common.Correlation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Brings issue, rulings and publication to the procedures that wait for them. */
@ApplicationScoped
public class PublicationTriggers {

    @Inject
    Correlation correlation;

    void on(@Observes DecisionSealed event) {
        correlation.completeTask(event.caseId(), "lodge-opinion");
        correlation.completeTask(event.caseId(), "seal-decision");
    }

    void on(@Observes ProposalsClosed event) {
        correlation.completeTask(event.caseId(), "propose-redactions");
    }

    void on(@Observes RedactionsRuled event) {
        correlation.completeTask(event.caseId(), "rule-redactions");
    }

    void on(@Observes DecisionPublished event) {
        correlation.completeTask(event.caseId(), "publish-decision");
    }
}
