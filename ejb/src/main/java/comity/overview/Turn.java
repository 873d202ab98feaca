package comity.overview;

import comity.deadline.Obligor;
import java.time.Instant;

/**
 * Who must act next, and by when. Where no limit runs but the case is in somebody's hand, only {@code obligor} is there.
 *
 * @param code the limit of section 4, or null where none is open
 * @param startedAt when the limit began, or null
 * @param dueAt its end, exclusive; in the past where the act is overdue and still owed; null while the limit stands still
 *     until a translation is served (X9)
 * @param effect what happens if the date passes, as in section 4: {@code PROC}, {@code WAIV} …
 */
public record Turn(String code, Obligor obligor, Instant startedAt, Instant dueAt, String effect) {}
