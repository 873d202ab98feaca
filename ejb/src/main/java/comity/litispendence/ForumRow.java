package comity.litispendence;

import comity.access.Side;
import java.time.Instant;
import java.time.LocalDate;

/** A proceeding elsewhere as those inside the case see it. */
public record ForumRow(
        Long id,
        Forum forum,
        String name,
        LocalDate since,
        String words,
        Side flaggedBy,
        String flaggedByName,
        Instant flaggedAt,
        String answer,
        ForumRuling ruling,
        String reasons,
        Instant settledAt,
        boolean mayAnswer,
        boolean mayRule) {

    public boolean open() {
        return settledAt == null;
    }
}
