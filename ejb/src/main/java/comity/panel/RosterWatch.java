package comity.panel;

import comity.access.CourtRole;
import comity.access.Standing;
import comity.deadline.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** TL-18: seats that wait because the roster had nobody else are given out when it has a new name. */
@ApplicationScoped
public class RosterWatch implements DueWork {

    @Inject
    Standing standing;

    @Inject
    Panels panels;

    @Inject
    NomineeReplacing replacing;

    private final AtomicLong seen = new AtomicLong(-1);

    @Override
    public Optional<Instant> nextDue() {
        return Optional.empty();
    }

    @Override
    public void runDue(Instant now) {
        long newest = standing.latest(CourtRole.PNL);
        if (newest > seen.getAndSet(newest)) {
            panels.waitingForNames().forEach(seat -> replacing.tryAgain(seat.caseId(), seat.seat()));
        }
    }
}
