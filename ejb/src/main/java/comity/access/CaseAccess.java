package comity.access;

import comity.common.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Opens and closes a case to persons, by rows of membership (section 1). */
@ApplicationScoped
@Transactional
public class CaseAccess {

    /** In the order in which they are seated. */
    private static final List<CourtRole> DELEGATION =
            List.of(CourtRole.AGT, CourtRole.DEPUTY, CourtRole.CNS, CourtRole.FPT);

    @Inject
    Standing standing;

    @Inject
    Clock clock;

    /** Seats a person in a case. Nobody sits on two sides of one case; a second call for the same seat does nothing. */
    public void appoint(Long caseId, String personId, CourtRole role, Side side, String state, Actor by) {
        seat(standing.seatsOf(personId, caseId), caseId, personId, role, side, state, by);
    }

    private void seat(
            List<Membership> held, Long caseId, String personId, CourtRole role, Side side, String state, Actor by) {
        if (held.stream().anyMatch(seat -> seat.side() != side)) {
            throw new OnTwoSides(personId);
        }
        if (held.stream().noneMatch(seat -> seat.role() == role)) {
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
        Map<String, List<Membership>> held =
                standing.membersOf(caseId).stream().collect(Collectors.groupingBy(Membership::personId));
        standing.holding(DELEGATION, List.of(state)).stream()
                .sorted(Comparator.comparingInt(office -> DELEGATION.indexOf(office.role())))
                .forEach(office -> seat(
                        held.getOrDefault(office.personId(), List.of()),
                        caseId,
                        office.personId(),
                        office.role(),
                        side,
                        state,
                        by));
    }

    public List<Membership> membersOf(Long caseId) {
        return standing.membersOf(caseId);
    }

    public List<Membership> seatsOf(Actor actor) {
        return standing.seatsOf(actor.id());
    }
}
