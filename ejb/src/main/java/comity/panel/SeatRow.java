package comity.panel;

import java.time.Instant;

/**
 * A seat that fell vacant.
 *
 * @param rehearing whether the hearing is repeated: {@code ASKED}, {@code REPEAT}, {@code STAND}, or null where none was
 *     missed
 * @param mine what the reader owes: {@code read}, {@code order}, {@code reheard} or empty
 */
public record SeatRow(
        int seat,
        String judge,
        String cause,
        Instant aroseAt,
        Instant filledAt,
        String successor,
        Instant recordReadAt,
        String rehearing,
        String rehearingWhy,
        Instant reheardAt,
        String mine) {}
