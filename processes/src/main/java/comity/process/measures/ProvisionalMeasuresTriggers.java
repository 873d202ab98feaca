package comity.process.measures;

import comity.docket.CaseFiles;
import comity.measures.CallDecided;
import comity.measures.MeasuresDecided;
import comity.measures.MeasuresHeard;
import comity.measures.MeasuresLifted;
import comity.measures.MeasuresOrderServed;
import comity.measures.MeasuresReported;
import comity.measures.MeasuresRequested;
import comity.measures.MeasuresServed;
import comity.panel.TimetableSet;
import comity.process.common.Correlation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Starts {@code provisional-measures} and tells it what was said, decided and reported. */
@ApplicationScoped
public class ProvisionalMeasuresTriggers {

    private static final String PM = "pmId";

    @Inject
    Correlation correlation;

    @Inject
    CaseFiles files;

    void onRequested(@Observes MeasuresRequested event) {
        String key = files.find(event.caseId()).reference();
        correlation.start("PmRequested", key, event.caseId(), PM, event.pmId());
    }

    void onCallDecided(@Observes CallDecided event) {
        correlation.completeTask(event.caseId(), "call-to-refrain", PM, event.pmId());
    }

    void onServed(@Observes MeasuresServed event) {
        correlation.tell("MeasuresServed", event.caseId(), PM, event.pmId());
    }

    void onHeard(@Observes MeasuresHeard event) {
        correlation.tell("MeasuresHeard", event.caseId(), PM, event.pmId());
    }

    /** The panel goes to work with procedural order no. 1: every pending request becomes its own. */
    void onPanelAtWork(@Observes TimetableSet event) {
        correlation.tell("PanelAtWork", event.caseId());
    }

    /** A decision that comes first leaves nothing to call for. */
    void onDecided(@Observes MeasuresDecided event) {
        correlation.completeTask(event.caseId(), "call-to-refrain", PM, event.pmId());
        correlation.completeTask(event.caseId(), "order-measures-president", PM, event.pmId());
        correlation.completeTask(event.caseId(), "order-measures", PM, event.pmId());
    }

    void onOrderServed(@Observes MeasuresOrderServed event) {
        correlation.tell("MeasuresOrderServed", event.caseId(), PM, event.pmId());
    }

    void onReported(@Observes MeasuresReported event) {
        correlation.tell("MeasuresReported", event.caseId(), PM, event.pmId());
    }

    void onLifted(@Observes MeasuresLifted event) {
        correlation.tell("PmLifted", event.caseId(), PM, event.pmId());
    }
}
