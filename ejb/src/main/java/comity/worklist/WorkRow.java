package comity.worklist;

import comity.docket.CaseState;
import comity.docket.Track;
import java.time.Instant;

/** One row of a queue. Outside any case it is about a Signatory: the subject is its code. */
public record WorkRow(
        Long id,
        Long caseId,
        String taskKey,
        String subject,
        String group,
        String assignee,
        String rule,
        Instant dueAt,
        Instant openedAt,
        Instant escalatedAt,
        String filingReference,
        String docketNumber,
        String title,
        String claimants,
        String respondent,
        CaseState state,
        Track track) {

    /** Whether the task belongs to a case. */
    public boolean ofCase() {
        return caseId != null;
    }

    /** The page of a task that belongs to no case. */
    public String signatoryPath() {
        return "/reference/signatory?code=" + subject;
    }

    public String reference() {
        if (!ofCase()) {
            return subject;
        }
        return docketNumber == null ? filingReference : docketNumber;
    }

    /** Minutes that such a task usually takes, or null. */
    public Integer usualMinutes() {
        return UsualTime.minutes(taskKey);
    }

    public boolean urgent() {
        return track == Track.URGENT;
    }

    public boolean overdue(Instant now) {
        return dueAt != null && !now.isBefore(dueAt);
    }
}
