package comity.process.hearing;

import comity.hearing.HearingAdjourned;
import comity.hearing.HearingClosed;
import comity.hearing.HearingOpened;
import comity.hearing.HearingRose;
import comity.hearing.HearingScheduled;
import comity.hearing.QuestionsAnswered;
import comity.hearing.TranscriptSettled;
import comity.process.common.Correlation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Brings what happens at a hearing to its procedure. */
@ApplicationScoped
public class HearingTriggers {

    @Inject
    Correlation correlation;

    void on(@Observes HearingScheduled event) {
        correlation.completeTask(event.caseId(), "schedule-hearing");
    }

    void on(@Observes HearingOpened event) {
        correlation.completeTask(event.caseId(), "open-hearing");
        correlation.completeTask(event.caseId(), "resume-hearing");
    }

    void on(@Observes HearingAdjourned event) {
        correlation.tell("HearingAdjourned", event.caseId());
    }

    void on(@Observes HearingRose event) {
        correlation.completeTask(event.caseId(), "hold-hearing");
    }

    void on(@Observes TranscriptSettled event) {
        correlation.completeTask(event.caseId(), "correct-transcript");
    }

    void on(@Observes QuestionsAnswered event) {
        correlation.completeTask(event.caseId(), "answer-questions");
    }

    void on(@Observes HearingClosed event) {
        correlation.completeTask(event.caseId(), "close-hearing");
    }
}
