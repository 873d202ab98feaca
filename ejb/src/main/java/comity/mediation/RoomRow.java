package comity.mediation;

import comity.access.Side;
import java.time.Instant;
import java.util.List;

/** Something said in the room; its paper and annexes are downloaded by the line of the register. */
public record RoomRow(
        Long id,
        RoomPaper.Kind kind,
        Side side,
        String author,
        String words,
        Long documentId,
        List<Long> annexes,
        Instant writtenAt) {}
