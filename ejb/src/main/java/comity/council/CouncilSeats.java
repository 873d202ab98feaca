package comity.council;

import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.Person;
import comity.access.Standing;
import comity.common.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Who sits in the Council: one delegate for each Signatory, one of them in the chair (section 1). */
@ApplicationScoped
public class CouncilSeats {

    @Inject
    Standing standing;

    /** The Signatory for which the actor sits in the Council. */
    Optional<String> of(Actor actor) {
        return actor.isAnonymous()
                ? Optional.empty()
                : standing.appointmentsOf(actor.id()).stream()
                        .filter(office -> office.role() == CourtRole.COU && office.state() != null)
                        .map(Appointment::state)
                        .findFirst();
    }

    String require(Actor actor) {
        return of(actor).orElseThrow(NoDelegate::new);
    }

    List<Appointment> delegates() {
        return standing.holding(CourtRole.COU).stream()
                .filter(office -> office.state() != null)
                .toList();
    }

    /** Name of whoever takes the chair, or empty. */
    String chair() {
        return standing.holding(CourtRole.COC).stream()
                .findFirst()
                .flatMap(office -> standing.person(office.personId()))
                .map(Person::name)
                .orElse("");
    }
}
