package comity.people;

import comity.access.CourtRole;
import comity.access.Membership;
import comity.access.NoSuchThing;
import comity.access.Person;
import comity.access.Side;
import comity.access.Standing;
import comity.common.Actor;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The delegation of a State in a case, as its Agent and its focal point keep it (section 1). */
@ApplicationScoped
@Transactional
public class DelegationKeeping {

    @Inject
    CaseFiles files;

    @Inject
    Standing standing;

    @Inject
    Appointing appointing;

    @Inject
    Delegation delegation;

    @Inject
    Leaving leaving;

    @Inject
    Inviting inviting;

    /** The delegation with everybody who has left it, for those who sit in it and its focal point. */
    public DelegationView of(Long caseId, Actor actor) {
        String state = stateOf(caseId, actor);
        List<CourtRole> roles = appointing.roles(caseId, state, actor);
        List<Membership> all = standing.everMembersOf(caseId).stream()
                .filter(seat -> state.equals(seat.state()))
                .toList();
        Map<String, Person> persons =
                standing
                        .persons(all.stream()
                                .map(Membership::personId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        boolean agent = appointing.isAgent(caseId, state, actor);
        return new DelegationView(
                state,
                all.stream()
                        .map(seat -> row(
                                seat,
                                persons.get(seat.personId()),
                                roles,
                                agent && seat.personId().equals(actor.id())))
                        .toList(),
                roles.isEmpty() ? List.of() : inviting.ofCase(caseId, state),
                roles,
                roles.isEmpty()
                        ? List.of()
                        : delegation.pool(caseId, state).stream()
                                .map(person -> new DelegationView.Candidate(person.id(), person.name()))
                                .toList(),
                agent);
    }

    /** Whether the page of the delegation is anything to the actor. */
    public boolean concerns(Long caseId, Actor actor) {
        String state = appointing.stateOf(actor, caseId);
        return state != null && appointing.sideOf(caseId, state).isPresent();
    }

    public void seat(Long caseId, String personId, CourtRole role, Actor actor) {
        files.lock(caseId);
        String state = stateOf(caseId, actor);
        appointing.requireRole(caseId, state, role, actor);
        Side side = appointing.sideOf(caseId, state).orElseThrow(NoSuchThing::new);
        delegation.seat(caseId, state, side, personId, role, actor);
    }

    /** Gives a member another role from now on; the earlier seat stays with its days. */
    public void change(Long caseId, Long seatId, CourtRole role, String successor, Actor actor) {
        files.lock(caseId);
        String state = stateOf(caseId, actor);
        Membership seat = mine(caseId, seatId, state);
        appointing.requireRole(caseId, state, role, actor);
        requireTaking(caseId, seat, actor);
        delegation.leave(seat, successor, actor);
        delegation.seat(caseId, state, seat.side(), seat.personId(), role, actor);
    }

    /** Takes a seat; the person is signed out everywhere and, where nothing is left to him, has no account that works. */
    public void revoke(Long caseId, Long seatId, String successor, Actor actor) {
        files.lock(caseId);
        String state = stateOf(caseId, actor);
        Membership seat = mine(caseId, seatId, state);
        requireTaking(caseId, seat, actor);
        delegation.leave(seat, successor, actor);
        leaving.left(seat.personId());
    }

    private Membership mine(Long caseId, Long seatId, String state) {
        Membership seat = delegation.open(caseId, seatId);
        if (!state.equals(seat.state())) {
            throw new NoSuchThing();
        }
        return seat;
    }

    /** An Agent hands his own seat over; every other role is taken by whoever gives it. */
    private void requireTaking(Long caseId, Membership seat, Actor actor) {
        boolean own = Delegation.isAgent(seat) && seat.personId().equals(actor.id());
        if (!own) {
            appointing.requireRole(caseId, seat.state(), seat.role(), actor);
        }
    }

    private String stateOf(Long caseId, Actor actor) {
        String state = appointing.stateOf(actor, caseId);
        if (state == null || appointing.sideOf(caseId, state).isEmpty()) {
            throw new NoSuchThing();
        }
        return state;
    }

    private static MemberRow row(Membership seat, Person person, List<CourtRole> roles, boolean own) {
        return new MemberRow(
                seat.id(),
                seat.personId(),
                person.name(),
                seat.role(),
                seat.validFrom(),
                seat.validTo(),
                seat.madeBy(),
                seat.endedBy(),
                seat.validTo() == null && (roles.contains(seat.role()) || own && Delegation.isAgent(seat)));
    }
}
