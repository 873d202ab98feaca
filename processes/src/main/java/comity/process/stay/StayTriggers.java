package comity.process.stay;

import comity.docket.CaseFiles;
import comity.process.common.Correlation;
import comity.stay.StayEnded;
import comity.stay.StayOrdered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Starts {@code stay} and tells it when the case goes on. */
@ApplicationScoped
public class StayTriggers {

    private static final String ID = "stayId";

    @Inject
    Correlation correlation;

    @Inject
    CaseFiles files;

    void onOrdered(@Observes StayOrdered ordered) {
        String key = files.find(ordered.caseId()).reference();
        correlation.start("StayOrdered", key, ordered.caseId(), ID, ordered.stayId());
    }

    void onEnded(@Observes StayEnded ended) {
        correlation.tell("StayEnded", ended.caseId(), ID, ended.stayId());
    }
}
