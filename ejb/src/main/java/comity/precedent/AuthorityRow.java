package comity.precedent;

import java.time.LocalDate;

/** An external authority in a list. */
public record AuthorityRow(String slug, String citation, String title, String court, LocalDate dateOfDecision) {}
