package comity.packages;

import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.Membership;
import comity.access.Standing;
import comity.common.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;

/** Who signs for a State: its focal point, and whoever signs for a party in one of the linked cases. */
@ApplicationScoped
public class PackageSigners {

    @Inject
    Standing standing;

    Optional<String> stateOf(Actor actor, Collection<Long> cases) {
        if (actor.isAnonymous() || actor.isSystem()) {
            return Optional.empty();
        }
        Optional<String> seat = cases.stream()
                .flatMap(caseId -> standing.seatsOf(actor.id(), caseId).stream())
                .filter(membership -> membership.role().signs())
                .map(Membership::state)
                .filter(state -> state != null)
                .findFirst();
        return seat.or(() -> standing.appointmentsOf(actor.id()).stream()
                .filter(office -> office.role() == CourtRole.FPT && office.state() != null)
                .map(Appointment::state)
                .findFirst());
    }
}
