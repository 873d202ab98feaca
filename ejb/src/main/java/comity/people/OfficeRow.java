package comity.people;

import comity.access.CourtRole;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Who holds an office, since when.
 *
 * @param until last day of the term, null for an office without one
 * @param ends whether the reader may end it
 */
public record OfficeRow(
        Long id,
        String personId,
        String name,
        String email,
        CourtRole role,
        Instant since,
        LocalDate until,
        boolean ends) {}
