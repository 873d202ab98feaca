package comity.precedent;

import comity.rounds.BackgroundWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/** The index is no part of a backup: a house that opens with entries but without their index queues them all again. */
@ApplicationScoped
@Transactional
public class LostIndex implements BackgroundWork {

    @Inject
    PrecedentEntries entries;

    @Inject
    IndexedPrecedents index;

    private final AtomicBoolean looked = new AtomicBoolean();

    @Override
    public void round(Instant now) {
        if (looked.get()) {
            return;
        }
        PrecedentResults.Coverage coverage = entries.coverage();
        if (coverage.entries() > 0 && coverage.waiting() == 0 && index.isEmpty()) {
            entries.queueAll(now);
        }
        looked.set(true);
    }
}
