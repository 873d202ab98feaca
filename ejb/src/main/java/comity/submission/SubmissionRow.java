package comity.submission;

import java.time.Instant;
import java.util.List;

/**
 * A round as one reader sees it.
 *
 * @param status {@code FILED}, {@code MISSED}, {@code RUNNING} or {@code WAITING}
 * @param documentId the submission, for those who may read it
 * @param outline its outline, likewise; empty for others
 */
public record SubmissionRow(
        String round,
        String side,
        String status,
        Instant filedAt,
        Instant servedAt,
        Instant dueAt,
        Instant plannedAt,
        Long documentId,
        Long summaryId,
        List<OutlineEntry> outline) {}
