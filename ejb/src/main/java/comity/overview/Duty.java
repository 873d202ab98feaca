package comity.overview;

import java.time.Instant;
import java.util.List;

/**
 * Something a person must do.
 *
 * @param caseId the case, or null for a task about a Signatory, whose code is then reference and respondent
 * @param taskKey text key {@code task.<key>} of the work item, or null where only a limit runs
 * @param code the limit, or null
 * @param path page of the act, or that of the case
 */
public record Duty(
        Long caseId,
        String reference,
        String title,
        List<String> claimants,
        String respondent,
        String taskKey,
        String code,
        Instant dueAt,
        String effect,
        String path) {}
