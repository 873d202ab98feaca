package comity.process.mediation;

import comity.docket.CaseFiles;
import comity.mediation.MediationAgreed;
import comity.mediation.MediationEnded;
import comity.mediation.MediatorAppointed;
import comity.process.common.Correlation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Starts {@code mediation} and tells it what the parties and the mediator did. */
@ApplicationScoped
public class MediationTriggers {

    private static final String ID = "mediationId";
    private static final List<String> APPOINTING = List.of("appoint-mediator", "name-mediator");

    @Inject
    Correlation correlation;

    @Inject
    CaseFiles files;

    void onAgreed(@Observes MediationAgreed agreed) {
        String key = files.find(agreed.caseId()).reference();
        correlation.start("MediationAgreed", key, agreed.caseId(), ID, agreed.mediationId());
    }

    void onAppointed(@Observes MediatorAppointed appointed) {
        APPOINTING.forEach(task -> correlation.completeTask(appointed.caseId(), task, ID, appointed.mediationId()));
    }

    void onEnded(@Observes MediationEnded ended) {
        correlation.tell("MediationEnded", ended.caseId(), ID, ended.mediationId());
    }
}
