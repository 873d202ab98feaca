package comity.worklist;

import comity.docket.CaseState;
import comity.docket.Track;
import java.time.Instant;

/** One row of a queue. */
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

    public String reference() {
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
