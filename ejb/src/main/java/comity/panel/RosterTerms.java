package comity.panel;

import comity.access.Appointment;
import comity.access.Standing;
import comity.common.Actor;
import comity.deadline.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Section 1: a nomination ends with its term; a judge who sits in a case goes on sitting there. */
@ApplicationScoped
@Transactional
public class RosterTerms implements DueWork {

    @Inject
    Standing standing;

    @Inject
    RosterKeeping keeping;

    @Inject
    Clock clock;

    @Override
    public Optional<Instant> nextDue() {
        return standing.nextTermEnd().map(this::over);
    }

    @Override
    public void runDue(Instant now) {
        for (Appointment office :
                standing.termsUntil(now.atZone(clock.getZone()).toLocalDate())) {
            if (!over(office).isAfter(now)) {
                keeping.end(office, Actor.registry());
            }
        }
    }

    private Instant over(Appointment office) {
        return office.endsOn().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
