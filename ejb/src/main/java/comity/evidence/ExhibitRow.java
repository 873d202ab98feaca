package comity.evidence;

import java.time.Instant;
import java.time.LocalDate;

/** An exhibit as one reader sees it; what lies above his class is null. */
public record ExhibitRow(
        Long id,
        String number,
        String side,
        String kind,
        String title,
        LocalDate madeOn,
        String source,
        String custody,
        String language,
        String accessClass,
        String state,
        boolean late,
        boolean owesSummary,
        Instant filedAt,
        Instant servedAt,
        Instant dueAt,
        String dueCode,
        Long documentId,
        Long summaryId,
        String ground,
        String objection,
        String answer,
        String ruling,
        String limitedTo,
        String reasons,
        Instant ruledAt) {}
