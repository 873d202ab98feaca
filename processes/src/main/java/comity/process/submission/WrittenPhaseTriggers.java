package comity.process.submission;

import comity.process.common.Correlation;
import comity.submission.DefaultNoticeServed;
import comity.submission.PartyAppeared;
import comity.submission.SubmissionFiled;
import comity.submission.SubmissionServed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells {@code written-phase} and {@code non-appearance} what the parties have done. */
@ApplicationScoped
public class WrittenPhaseTriggers {

    @Inject
    Correlation correlation;

    void onFiled(@Observes SubmissionFiled event) {
        correlation.tell("SubmissionFiled", event.caseId());
    }

    void onServed(@Observes SubmissionServed event) {
        correlation.tell("SubmissionServed", event.caseId());
    }

    void onNoticeServed(@Observes DefaultNoticeServed event) {
        correlation.tell("DefaultNoticeServed", event.caseId());
    }

    void onAppeared(@Observes PartyAppeared event) {
        correlation.tell("PartyAppeared", event.caseId());
    }
}
