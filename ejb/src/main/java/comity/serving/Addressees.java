package comity.serving;

import comity.access.AccessPolicy;
import comity.access.Appointment;
import comity.access.CaseAccess;
import comity.access.CourtRole;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.access.Person;
import comity.access.Side;
import comity.access.Standing;
import comity.common.Actor;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Who receives service for a State: its Agents, and its focal point until there is one (section 1). */
@ApplicationScoped
public class Addressees {

    @Inject
    Standing standing;

    @Inject
    CaseAccess access;

    @Inject
    AccessPolicy policy;

    /** Opens the case to the focal point of a State that has nobody in it yet. */
    void seat(CaseFile file, Service row) {
        boolean present = standing.membersOf(file.id()).stream()
                .anyMatch(seat -> seat.side() == row.addressee() && row.state().equals(seat.state()));
        if (!present) {
            for (Appointment office : standing.holding(CourtRole.FPT, row.state())) {
                access.appoint(
                        file.id(), office.personId(), CourtRole.FPT, row.addressee(), row.state(), Actor.registry());
            }
        }
    }

    boolean receives(String personId, Service row) {
        return standing.seatsOf(personId, row.caseId()).stream()
                .anyMatch(seat -> seat.side() == row.addressee() && seat.signs(standing));
    }

    /** Refuses whoever receives service of none of these. */
    void requireAny(Actor actor, Long caseId, List<Service> rows) {
        if (rows.stream().noneMatch(row -> receives(actor.id(), row))) {
            policy.requireInside(actor, caseId);
            throw new NotYours("S04");
        }
    }

    /** Refuses whoever receives no service for a party, whether or not anything was sent to it. */
    void requireReceiver(Actor actor, Long caseId) {
        boolean receives = standing.seatsOf(actor.id(), caseId).stream()
                .anyMatch(seat -> seat.side().isParty() && seat.signs(standing));
        if (!receives) {
            policy.requireInside(actor, caseId);
            throw new NotYours("S04");
        }
    }

    /** Refuses whoever does not receive service for the addressee. */
    void require(Actor actor, Service row) {
        if (!receives(actor.id(), row)) {
            policy.requireInside(actor, row.caseId());
            throw new NotYours("S04");
        }
    }

    /** The person as an actor, for an act that was done by reading. */
    Actor reader(String personId) {
        Person person = standing.person(personId).orElseThrow(NoSuchThing::new);
        return new Actor(person.id(), person.name(), Set.of(), person.state());
    }

    boolean hasAgent(Long caseId, Side side) {
        return standing.membersOf(caseId).stream()
                .anyMatch(seat -> seat.side() == side && seat.role() == CourtRole.AGT);
    }

    boolean isFocalPoint(Actor actor, Long caseId, Side side) {
        return standing.seatsOf(actor.id(), caseId).stream()
                .anyMatch(seat -> seat.side() == side && seat.role() == CourtRole.FPT);
    }
}
