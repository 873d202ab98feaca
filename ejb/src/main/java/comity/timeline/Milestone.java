package comity.timeline;

import comity.deadline.Obligor;
import java.time.Instant;

/**
 * A limit that lies ahead.
 *
 * @param limitId the row of a limit that runs, null where it is planned
 * @param dueAt exclusive end; null while a stay keeps it without date
 * @param held whether a request for more time holds it
 * @param standsStill whether a stay stops it
 * @param awaiting whether it waits for a translation (X9)
 */
public record Milestone(
        Long limitId,
        String code,
        String subject,
        Obligor obligor,
        Instant startsAt,
        Instant dueAt,
        String effect,
        boolean held,
        boolean standsStill,
        boolean awaiting) {

    /** Not started yet: its date is that of the way on which every step takes the whole of its time. */
    public boolean planned() {
        return limitId == null;
    }

    String key() {
        return code + "/" + subject;
    }
}
