package comity.overview;

import comity.deadline.Deadline;
import comity.deadline.Obligor;
import java.time.Instant;

/**
 * A time-limit of a case.
 *
 * @param owed whether it has run with effect ESC and the act is still to be done
 * @param held whether a request for more time keeps it from running out (X7)
 * @param awaiting whether it waits for a translation of what it started with (X9)
 */
public record Limit(
        Long caseId,
        String reference,
        String code,
        String subject,
        Obligor obligor,
        Instant startedAt,
        Instant dueAt,
        int extensionDays,
        int tolledDays,
        String effect,
        Deadline.State state,
        boolean held,
        boolean owed,
        boolean awaiting,
        Instant settledAt) {

    public boolean running() {
        return state == Deadline.State.RUNNING;
    }
}
