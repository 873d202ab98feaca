package comity.overview;

import comity.deadline.Obligor;
import java.time.Instant;

/**
 * Who must act next, and by when.
 *
 * @param effect what happens if the date passes, as in section 4: {@code PROC}, {@code WAIV} …
 */
public record Turn(String code, Obligor obligor, Instant startedAt, Instant dueAt, String effect) {}
