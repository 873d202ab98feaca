package comity.people;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A recorded absence of the President.
 *
 * @param status {@code AHEAD}, {@code NOW}, {@code OVER} or {@code ENDED}, the last when it was ended early
 * @param recordedBy name of who recorded it
 * @param endedBy name of who ended it early, or null
 * @param ends whether the reader may end it
 */
public record AbsenceRow(
        Long id,
        LocalDate from,
        LocalDate to,
        String reason,
        Status status,
        String recordedBy,
        Instant recordedAt,
        String endedBy,
        Instant endedAt,
        boolean ends) {

    /** Where it stands today. */
    public enum Status {
        AHEAD,
        NOW,
        OVER,
        ENDED
    }
}
