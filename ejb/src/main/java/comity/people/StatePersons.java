package comity.people;

import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.Person;
import comity.access.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The persons who act for a State by one of its offices. */
@ApplicationScoped
public class StatePersons {

    private static final List<CourtRole> OFFICES =
            List.of(CourtRole.AGT, CourtRole.DEPUTY, CourtRole.CNS, CourtRole.DLG, CourtRole.FPT);

    @Inject
    Standing standing;

    List<Person> of(String state) {
        List<String> ids = standing.holding(OFFICES, List.of(state)).stream()
                .map(Appointment::personId)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? List.of()
                : standing.persons(ids).stream().filter(Person::active).toList();
    }

    /** Refuses whoever has no office of the State, and no open seat for it anywhere. */
    void require(String state, String personId) {
        boolean active = standing.person(personId).filter(Person::active).isPresent();
        boolean acts = of(state).stream().anyMatch(person -> person.id().equals(personId))
                || standing.seatsOf(personId).stream().anyMatch(seat -> state.equals(seat.state()));
        if (!active || !acts) {
            throw new NotOfTheState(personId).fault("personId", "NOT_OF_THE_STATE");
        }
    }
}
