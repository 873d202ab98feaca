package comity.panel;

import comity.access.CourtRole;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A person on a list.
 *
 * @param endsOn the last day of the term, or null where none was set
 * @param leftAt when he left the list, or null
 */
public record ListingRow(
        Long id,
        CourtRole list,
        String personId,
        String name,
        String nationality,
        Instant since,
        LocalDate endsOn,
        Instant leftAt) {}
