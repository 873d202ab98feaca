package comity.process.consultation;

import comity.consultation.ConsultationEntered;
import comity.consultation.ConsultationReplied;
import comity.consultation.ConsultationsFailed;
import comity.consultation.PanelRequested;
import comity.process.common.Correlation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells {@code consultations} what the parties did. */
@ApplicationScoped
public class ConsultationTriggers {

    @Inject
    Correlation correlation;

    void onReplied(@Observes ConsultationReplied replied) {
        correlation.tell("ConsultationReplied", replied.caseId());
    }

    void onEntered(@Observes ConsultationEntered entered) {
        correlation.tell("ConsultationEntered", entered.caseId());
    }

    void onFailed(@Observes ConsultationsFailed failed) {
        correlation.tell("ConsultationsFailed", failed.caseId());
    }

    void onRequested(@Observes PanelRequested requested) {
        correlation.tell("PanelRequested", requested.caseId());
    }
}
