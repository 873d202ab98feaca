package comity.sideletter;

import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.Membership;
import comity.access.Standing;
import comity.common.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who speaks for a Signatory: its focal points and delegates, and in a case whoever signs for a party (X5). */
@ApplicationScoped
public class Speakers {

    private static final Set<CourtRole> OFFICES = EnumSet.of(CourtRole.FPT, CourtRole.COU);

    @Inject
    Standing standing;

    /** The State for which the actor speaks about a case, or about none. */
    public Optional<String> stateOf(Actor actor, Long caseId) {
        if (actor.isAnonymous() || actor.isSystem()) {
            return Optional.empty();
        }
        Optional<String> seat = caseId == null
                ? Optional.empty()
                : standing.seatsOf(actor.id(), caseId).stream()
                        .filter(membership -> membership.signs(standing) && membership.state() != null)
                        .map(Membership::state)
                        .findFirst();
        return seat.or(() -> standing.appointmentsOf(actor.id()).stream()
                .filter(office -> OFFICES.contains(office.role()) && office.state() != null)
                .map(Appointment::state)
                .findFirst());
    }

    public String require(Actor actor, Long caseId) {
        return stateOf(actor, caseId).orElseThrow(SpeaksForNoState::new);
    }
}
