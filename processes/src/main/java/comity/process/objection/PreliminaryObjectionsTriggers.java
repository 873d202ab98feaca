package comity.process.objection;

import comity.docket.CaseFiles;
import comity.objection.MeritsResumed;
import comity.objection.MeritsSuspended;
import comity.objection.ObjectionAnswered;
import comity.objection.ObjectionFiled;
import comity.objection.ObjectionRuled;
import comity.objection.ObjectionServed;
import comity.objection.ObjectionTimeOver;
import comity.objection.ObjectionTimeRuns;
import comity.process.common.Correlation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Starts {@code preliminary-objections} and tells it, the written phase and the case what has happened. */
@ApplicationScoped
public class PreliminaryObjectionsTriggers {

    private static final String OBJECTION = "objectionId";

    @Inject
    Correlation correlation;

    @Inject
    CaseFiles files;

    void onTime(@Observes ObjectionTimeRuns event) {
        correlation.start("ObjectionTimeRuns", files.find(event.caseId()).reference(), event.caseId());
    }

    void onTimeOver(@Observes ObjectionTimeOver event) {
        correlation.tell("ObjectionTimeOver", event.caseId());
    }

    void onFiled(@Observes ObjectionFiled event) {
        String key = files.find(event.caseId()).reference();
        correlation.start("ObjectionFiled", key, event.caseId(), OBJECTION, event.objectionId());
    }

    void onServed(@Observes ObjectionServed event) {
        correlation.tell("ObjectionServed", event.caseId(), OBJECTION, event.objectionId());
    }

    void onAnswered(@Observes ObjectionAnswered event) {
        correlation.tell("ObjectionAnswered", event.caseId(), OBJECTION, event.objectionId());
    }

    void onSuspended(@Observes MeritsSuspended event) {
        correlation.tell("WrittenPaused", event.caseId());
    }

    void onResumed(@Observes MeritsResumed event) {
        correlation.tell("WrittenResumed", event.caseId());
    }

    /** Ruled on, or joined to the merits while it was still unserved or unanswered. */
    void onRuled(@Observes ObjectionRuled event) {
        correlation.completeTask(event.caseId(), "rule-on-objection", OBJECTION, event.objectionId());
        correlation.tell("ObjectionJoined", event.caseId(), OBJECTION, event.objectionId());
        if (event.allClaimsOut()) {
            correlation.tell("AllClaimsOut", event.caseId());
        }
    }
}
