package comity.deadline;

import java.time.Instant;
import java.util.Optional;

/**
 * Things that fall due by the tribunal clock without a process: reminders, drafts, fixed periods. Each feature that
 * has some has one bean; a poller asks them all, and so does an advance of the clock.
 */
public interface DueWork {

    /** When the next thing falls due, if any. */
    Optional<Instant> nextDue();

    /**
     * Does what is due at or before the instant; each thing once. Cases are locked by rising number, as commands that hold
     * two of them do.
     */
    void runDue(Instant now);
}
