package comity.mediation;

import java.util.List;

/**
 * Something said in the room.
 *
 * @param kind {@code OFFER}, {@code MINUTES} or {@code MESSAGE}
 * @param words at most 8,000 characters
 */
public record PostInRoom(Long caseId, RoomPaper.Kind kind, String words, List<Long> uploads) {
    public PostInRoom {
        uploads = uploads == null ? List.of() : List.copyOf(uploads);
    }
}
