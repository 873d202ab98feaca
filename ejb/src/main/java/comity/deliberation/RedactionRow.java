package comity.deliberation;

import comity.access.Side;
import java.time.Instant;

/** A proposed redaction with its ruling, where there is one. */
public record RedactionRow(
        Long id,
        Side side,
        Integer paragraph,
        String name,
        String replacement,
        String reasons,
        Instant proposedAt,
        Boolean granted,
        String ruling,
        Instant ruledAt) {

    static RedactionRow of(Redaction row) {
        return new RedactionRow(
                row.id(),
                row.side(),
                row.paragraph(),
                row.protectedName(),
                row.replacement(),
                row.reasons(),
                row.proposedAt(),
                row.granted(),
                row.ruling(),
                row.ruledAt());
    }
}
