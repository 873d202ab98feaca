package comity.rounds;

import java.time.Instant;

/** Work by the system clock that no user waits for, such as feeding the index. Each bean keeps its own transactions. */
public interface BackgroundWork {

    /** Does the next piece; called every few seconds on each node. */
    void round(Instant now);
}
