package comity.process.reclassification;

import comity.docket.CaseFiles;
import comity.process.common.Correlation;
import comity.reclassification.ReclassificationAnswered;
import comity.reclassification.ReclassificationAsked;
import comity.reclassification.ReclassificationObjected;
import comity.reclassification.ReclassificationServed;
import comity.reclassification.ReclassificationSettled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Starts {@code reclassification} and tells it what was said and ruled. */
@ApplicationScoped
public class ReclassificationTriggers {

    private static final String ID = "requestId";
    private static final List<String> RULINGS = List.of("registrar-on-class", "presiding-on-class");

    @Inject
    Correlation correlation;

    @Inject
    CaseFiles files;

    void onAsked(@Observes ReclassificationAsked event) {
        String key = files.find(event.caseId()).reference();
        correlation.start("ReclassificationAsked", key, event.caseId(), ID, event.subject());
    }

    void onServed(@Observes ReclassificationServed event) {
        correlation.tell("ReclassificationServed", event.caseId(), ID, event.subject());
    }

    void onObjected(@Observes ReclassificationObjected event) {
        correlation.tell("ReclassificationObjected", event.caseId(), ID, event.subject());
    }

    void onAnswered(@Observes ReclassificationAnswered event) {
        correlation.tell("ReclassificationAnswered", event.caseId(), ID, event.subject());
    }

    void onSettled(@Observes ReclassificationSettled event) {
        correlation.tell("ReclassificationSettled", event.caseId(), ID, event.subject());
        RULINGS.forEach(task -> correlation.completeTask(event.caseId(), task, ID, event.subject()));
    }
}
