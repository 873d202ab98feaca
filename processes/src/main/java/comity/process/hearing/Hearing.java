package comity.process.hearing;

import comity.hearing.HearingAnswers;
import comity.hearing.HearingScheduling;
import comity.hearing.HearingSitting;
import comity.hearing.TranscriptReview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Steps of {@code hearing}. */
@Named
@ApplicationScoped
public class Hearing {

    @Inject
    HearingScheduling scheduling;

    @Inject
    HearingSitting sitting;

    @Inject
    TranscriptReview transcript;

    @Inject
    HearingAnswers answers;

    public void begin(Long caseId) {
        scheduling.begin(caseId);
    }

    public boolean isScheduled(Long caseId) {
        return scheduling.isScheduled(caseId);
    }

    public void closeLists(Long caseId) {
        scheduling.closeLists(caseId);
    }

    public void overdue(Long caseId) {
        scheduling.overdue(caseId);
    }

    public boolean isTranscriptOpen(Long caseId) {
        return transcript.isOpen(caseId);
    }

    public void deemCorrect(Long caseId) {
        transcript.deemCorrect(caseId);
    }

    public boolean isAnswerOwed(Long caseId) {
        return answers.isOwed(caseId);
    }

    public void lapseAnswers(Long caseId) {
        answers.lapse(caseId);
    }

    public boolean hasAbsentParty(Long caseId) {
        return sitting.hasAbsentParty(caseId);
    }

    public boolean isClosed(Long caseId) {
        return sitting.isClosed(caseId);
    }
}
