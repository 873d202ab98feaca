package comity.process.evidence;

import comity.docket.CaseFiles;
import comity.evidence.ExhibitAnswered;
import comity.evidence.ExhibitFiled;
import comity.evidence.ExhibitObjected;
import comity.evidence.ExhibitRuled;
import comity.evidence.ExhibitServed;
import comity.evidence.SummaryFiled;
import comity.process.common.Correlation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Starts {@code evidence-item} for each exhibit and tells it what was done about it. */
@ApplicationScoped
public class EvidenceTriggers {

    private static final String ITEM = "exhibitId";

    @Inject
    Correlation correlation;

    @Inject
    CaseFiles files;

    void onFiled(@Observes ExhibitFiled event) {
        String key = files.find(event.caseId()).reference();
        correlation.start("ExhibitFiled", key, event.caseId(), ITEM, event.exhibitId());
    }

    void onSummary(@Observes SummaryFiled event) {
        correlation.tell("SummaryFiled", event.caseId(), ITEM, event.exhibitId());
    }

    void onServed(@Observes ExhibitServed event) {
        correlation.tell("ExhibitServed", event.caseId(), ITEM, event.exhibitId());
    }

    void onObjected(@Observes ExhibitObjected event) {
        correlation.tell("ExhibitObjected", event.caseId(), ITEM, event.exhibitId());
    }

    void onAnswered(@Observes ExhibitAnswered event) {
        correlation.tell("ExhibitAnswered", event.caseId(), ITEM, event.exhibitId());
    }

    void onRuled(@Observes ExhibitRuled event) {
        correlation.completeTask(event.caseId(), "rule-exhibit", ITEM, event.exhibitId());
    }
}
