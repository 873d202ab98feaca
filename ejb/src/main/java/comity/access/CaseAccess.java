package comity.access;

import comity.common.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Opens and closes a case to persons, by rows of membership (section 1). */
@ApplicationScoped
@Transactional
public class CaseAccess {

    @Inject
    Standing standing;

    @Inject
    Clock clock;

    /** Seats a person in a case. Nobody sits on two sides of one case; a second call for the same seat does nothing. */
    public void appoint(Long caseId, String personId, CourtRole role, Side side, String state, Actor by) {
        List<Membership> seats = standing.seatsOf(personId, caseId);
        if (seats.stream().anyMatch(seat -> seat.side() != side)) {
            throw new OnTwoSides(personId);
        }
        if (seats.stream().noneMatch(seat -> seat.role() == role)) {
            standing.add(new Membership(caseId, side, personId, role, state, clock.instant(), by.id()));
        }
    }

    public void end(Long caseId, String personId, CourtRole role, Actor by) {
        standing.seatsOf(personId, caseId).stream()
                .filter(seat -> seat.role() == role)
                .forEach(seat -> seat.end(clock.instant(), by.id()));
    }

    /** Gives the State's standing delegation (Agents, counsel; without an Agent its focal point) seats in the case. */
    public void seatDelegation(Long caseId, String state, Side side, Actor by) {
        for (CourtRole role : List.of(CourtRole.AGT, CourtRole.DEPUTY, CourtRole.CNS, CourtRole.FPT)) {
            for (Appointment office : standing.holding(role, state)) {
                appoint(caseId, office.personId(), role, side, state, by);
            }
        }
    }

    public List<Membership> membersOf(Long caseId) {
        return standing.membersOf(caseId);
    }

    public List<Membership> seatsOf(Actor actor) {
        return standing.seatsOf(actor.id());
    }
}
