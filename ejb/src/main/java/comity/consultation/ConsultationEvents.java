package comity.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells what happened in consultations. */
@ApplicationScoped
public class ConsultationEvents {

    @Inject
    Event<ConsultationReplied> replied;

    @Inject
    Event<ConsultationEntered> entered;

    @Inject
    Event<ConsultationsFailed> failed;

    @Inject
    Event<PanelRequested> requested;

    void replied(Long caseId) {
        replied.fire(new ConsultationReplied(caseId));
    }

    void entered(Long caseId) {
        entered.fire(new ConsultationEntered(caseId));
    }

    void failed(Long caseId) {
        failed.fire(new ConsultationsFailed(caseId));
    }

    void requested(Long caseId) {
        requested.fire(new PanelRequested(caseId));
    }
}
