package comity.track;

import comity.access.Side;
import java.time.Instant;

/**
 * A change of track that was asked for, as those in the case see it.
 *
 * @param urgent whether the urgent time-limits were asked for
 * @param heardBy end of TL-89 where somebody is being heard, or null
 */
public record TrackRow(
        Long id,
        boolean urgent,
        TrackChange.Status status,
        Side askedBy,
        String askedByName,
        String reasons,
        String answer,
        String ruling,
        Instant askedAt,
        Instant settledAt,
        Instant heardBy,
        boolean mayAnswer,
        boolean mayDecide) {

    public boolean open() {
        return settledAt == null;
    }
}
