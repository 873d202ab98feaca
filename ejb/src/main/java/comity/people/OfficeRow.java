package comity.people;

import comity.access.CourtRole;
import java.time.Instant;

/** Who holds an office, since when. */
public record OfficeRow(Long id, String personId, String name, String email, CourtRole role, Instant since) {}
