package comity.mediation;

import comity.access.CourtRole;
import comity.access.MediationDoor;
import comity.access.Membership;
import comity.access.Person;
import comity.access.Side;
import comity.access.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who takes part: the mediator, those who sign for the parties, and whom these have let in (class MED). */
@ApplicationScoped
public class MediationRoom implements MediationDoor {

    @Inject
    Standing standing;

    @Inject
    MediationRecords records;

    @Override
    public boolean isOpenTo(String personId, Long caseId) {
        List<Membership> seats = standing.seatsOf(personId, caseId);
        boolean party = seats.stream().anyMatch(seat -> seat.side().isParty());
        if (!party && seats.stream().noneMatch(seat -> seat.role() == CourtRole.MED)) {
            return false;
        }
        boolean byOffice = seats.stream().anyMatch(seat -> seat.role() == CourtRole.MED || seat.signs(standing));
        return wasOpened(caseId) && (byOffice || isGuest(personId, caseId));
    }

    private boolean wasOpened(Long caseId) {
        return records.ofCase(caseId).stream().anyMatch(row -> row.appointedAt() != null);
    }

    private boolean isGuest(String personId, Long caseId) {
        return records.guests(caseId).stream()
                .anyMatch(guest -> guest.personId().equals(personId));
    }

    /** On whose behalf a participant speaks. */
    Side sideOf(String personId, Long caseId) {
        return standing.seatsOf(personId, caseId).stream()
                .map(Membership::side)
                .findFirst()
                .orElse(Side.MED);
    }

    /** Everybody who takes part now. */
    List<String> participants(Long caseId) {
        return standing.membersOf(caseId).stream()
                .map(Membership::personId)
                .distinct()
                .filter(person -> isOpenTo(person, caseId))
                .toList();
    }

    String nameOf(String personId) {
        return standing.person(personId).map(Person::name).orElse(personId);
    }

    List<String> names(List<String> persons) {
        return persons.isEmpty()
                ? List.of()
                : standing.persons(persons).stream().map(Person::name).toList();
    }

    /** Members of a delegation who could be let in. */
    List<RoomView.Choice> outside(Long caseId, Side side) {
        List<String> own = standing.membersOf(caseId).stream()
                .filter(seat -> seat.side() == side)
                .map(Membership::personId)
                .distinct()
                .filter(person -> !isOpenTo(person, caseId))
                .toList();
        return own.isEmpty()
                ? List.of()
                : standing.persons(own).stream()
                        .map(person -> new RoomView.Choice(person.id(), person.name()))
                        .toList();
    }
}
