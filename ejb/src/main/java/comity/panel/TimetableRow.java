package comity.panel;

import java.time.Instant;

/** One planned date, exclusive end. */
public record TimetableRow(String code, Instant dueAt) {}
