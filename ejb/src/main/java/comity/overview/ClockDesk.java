package comity.overview;

import comity.access.AccessPolicy;
import comity.access.CourtRole;
import comity.common.Actor;
import comity.deadline.ClockAdvance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** The administrator's hand on the clock, in demo and test mode. Not one transaction: what falls due runs in many. */
@ApplicationScoped
public class ClockDesk {

    @Inject
    ClockAdvance advance;

    @Inject
    AccessPolicy policy;

    @Inject
    Clock clock;

    public boolean allowed() {
        return advance.allowed();
    }

    public Instant now() {
        return clock.instant();
    }

    /** Moves the clock and lets what is due on the way happen. */
    public void advanceTo(Instant target, Actor by) {
        policy.requireOffice(by, "ADM", CourtRole.ADM);
        advance.advanceTo(target, by);
    }
}
