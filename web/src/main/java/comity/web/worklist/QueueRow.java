package comity.web.worklist;

import java.time.Instant;

/** A row of the queue, ready to be written. */
public record QueueRow(
        Long id,
        String group,
        String task,
        String why,
        String reference,
        String parties,
        String state,
        String rule,
        Instant dueAt,
        String usual,
        String with,
        boolean mine,
        boolean free,
        boolean urgent,
        boolean escalated) {}
