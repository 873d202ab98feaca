package comity.people;

import comity.access.CaseAccess;
import comity.access.CourtRole;
import comity.access.Membership;
import comity.access.NoSuchThing;
import comity.access.Offices;
import comity.access.Person;
import comity.access.Side;
import comity.access.Standing;
import comity.common.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The seats of a delegation: given, changed, taken; never the last Agent without a successor (section 1). */
@ApplicationScoped
@Transactional
public class Delegation {

    @Inject
    Standing standing;

    @Inject
    CaseAccess access;

    @Inject
    Offices offices;

    @Inject
    StatePersons persons;

    @Inject
    AgentNews news;

    @Inject
    Clock clock;

    /** Seats a person of the State on the State's side; nobody sits on two sides, nor is judge anywhere. */
    void seat(Long caseId, String state, Side side, String personId, CourtRole role, Actor by) {
        persons.require(state, personId);
        offices.requireNotBoth(personId, role);
        access.appoint(caseId, personId, role, side, state, by);
        if (role == CourtRole.AGT) {
            news.tell(caseId, side, state, personId, by);
        }
    }

    /** Ends a seat; the last Agent's only together with the seating of his successor. */
    void leave(Membership seat, String successor, Actor by) {
        if (isLastAgent(seat)) {
            if (successor == null || successor.isBlank() || successor.equals(seat.personId())) {
                String reference = news.reference(seat.caseId());
                throw new LastAgent(reference).fault("successor", "LAST_AGENT", reference);
            }
            seat(seat.caseId(), seat.state(), seat.side(), successor.strip(), seat.role(), by);
        }
        seat.end(clock.instant(), by.id());
    }

    private boolean isLastAgent(Membership seat) {
        return isAgent(seat)
                && standing.membersOf(seat.caseId()).stream()
                        .noneMatch(other -> isAgent(other)
                                && other.side() == seat.side()
                                && seat.state().equals(other.state())
                                && !other.personId().equals(seat.personId()));
    }

    static boolean isAgent(Membership seat) {
        return seat.role() == CourtRole.AGT || seat.role() == CourtRole.TPA;
    }

    Membership open(Long caseId, Long id) {
        return standing.membersOf(caseId).stream()
                .filter(seat -> seat.id().equals(id) && seat.state() != null)
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    List<Person> pool(Long caseId, String state) {
        List<String> seated =
                standing.membersOf(caseId).stream().map(Membership::personId).toList();
        return persons.of(state).stream()
                .filter(person -> !seated.contains(person.id()))
                .toList();
    }
}
