package comity.precedent;

import comity.rounds.BackgroundWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Carries a rebuild of the index on, piece by piece, each in its own transaction; letters and feeding wait a second. */
@ApplicationScoped
public class RebuildRound implements BackgroundWork {

    private static final Duration SHARE = Duration.ofSeconds(1);

    @Inject
    IndexRebuilding rebuilding;

    @Override
    public void round(Instant now) {
        long end = System.nanoTime() + SHARE.toNanos();
        boolean more;
        do {
            more = rebuilding.step(now);
        } while (more && System.nanoTime() < end);
    }
}
