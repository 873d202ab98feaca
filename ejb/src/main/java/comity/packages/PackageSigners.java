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
import java.util.stream.Stream;

/** Who signs for a State: its focal point, and whoever signs for a party in one of the linked cases. */
@ApplicationScoped
public class PackageSigners {

    @Inject
    Standing standing;

    /** For a State that stands in one of these cases its signers there, for any other its focal point. */
    Optional<String> stateOf(Actor actor, Collection<Long> cases) {
        return stateOf(actor, cases.stream().flatMap(caseId -> standing.seatsOf(actor.id(), caseId).stream()));
    }

    /** The State for which the actor could sign, whatever the package links (S07). */
    Optional<String> stateOf(Actor actor) {
        return stateOf(actor, standing.seatsOf(actor.id()).stream());
    }

    private Optional<String> stateOf(Actor actor, Stream<Membership> seats) {
        if (actor.isAnonymous() || actor.isSystem()) {
            return Optional.empty();
        }
        Optional<String> seat = seats.filter(one -> one.signs(standing))
                .map(Membership::state)
                .filter(state -> state != null)
                .findFirst();
        return seat.or(() -> standing.appointmentsOf(actor.id()).stream()
                .filter(office -> office.role() == CourtRole.FPT && office.state() != null)
                .map(Appointment::state)
                .findFirst());
    }
}
