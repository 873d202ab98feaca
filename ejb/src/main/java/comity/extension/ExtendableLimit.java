package comity.extension;

import comity.deadline.Obligor;
import java.time.Instant;

/**
 * A running limit for which the reader may ask more time.
 *
 * @param most days at most
 * @param agreed given by agreement of the parties only
 */
public record ExtendableLimit(
        Long id, String code, String subject, Obligor obligor, Instant dueAt, int most, boolean agreed) {}
