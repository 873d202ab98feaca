package comity.people;

import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.Membership;
import comity.access.NoSuchThing;
import comity.access.Side;
import comity.access.Standing;
import comity.common.Actor;
import comity.reference.Keepers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who appoints whom: the column "appointed by" of section 1, as far as persons are invited. */
@ApplicationScoped
@Transactional
public class Appointing {

    /** Of the Tribunal itself; persons of the lists are nominated by a Signatory. */
    private static final List<CourtRole> TRIBUNAL = List.of(CourtRole.CLK, CourtRole.SEC, CourtRole.EDT);

    private static final List<CourtRole> LISTS = List.of(CourtRole.PNL, CourtRole.MED, CourtRole.EXP, CourtRole.INS);

    /** Of a State, by its focal point. */
    private static final List<CourtRole> STATE =
            List.of(CourtRole.AGT, CourtRole.DEPUTY, CourtRole.CNS, CourtRole.DLG, CourtRole.COU, CourtRole.HPC);

    /** In a case, by its Agent. */
    private static final List<CourtRole> BY_AGENT = List.of(CourtRole.CNS, CourtRole.DLG);

    private static final List<CourtRole> BY_FOCAL_POINT =
            List.of(CourtRole.AGT, CourtRole.DEPUTY, CourtRole.CNS, CourtRole.DLG);

    private static final Set<Side> SIDES = EnumSet.of(Side.CLM, Side.RSP, Side.TP);

    @Inject
    Standing standing;

    @Inject
    Keepers keepers;

    /** Offices that the actor may fill for a State, or with null for the Tribunal. */
    public List<CourtRole> offices(String state, Actor actor) {
        if (state == null) {
            return keepers.keeps(actor) ? TRIBUNAL : List.of();
        }
        List<CourtRole> kept = keepers.keeps(actor)
                ? Stream.concat(Stream.of(CourtRole.FPT), LISTS.stream()).toList()
                : List.of();
        return isFocalPoint(state, actor)
                ? Stream.concat(kept.stream(), STATE.stream()).toList()
                : kept;
    }

    /** Roles that the actor may give and take in a delegation. */
    public List<CourtRole> roles(Long caseId, String state, Actor actor) {
        if (sideOf(caseId, state).isEmpty()) {
            return List.of();
        }
        if (isFocalPoint(state, actor)) {
            return BY_FOCAL_POINT;
        }
        return isAgent(caseId, state, actor) ? BY_AGENT : List.of();
    }

    boolean isAgent(Long caseId, String state, Actor actor) {
        return standing.seatsOf(actor.id(), caseId).stream()
                .anyMatch(seat ->
                        (seat.role() == CourtRole.AGT || seat.role() == CourtRole.TPA) && state.equals(seat.state()));
    }

    boolean isFocalPoint(String state, Actor actor) {
        return standing.holding(CourtRole.FPT, state).stream()
                .anyMatch(office -> office.personId().equals(actor.id()));
    }

    /** The State for which the actor appoints people, by office or as Agent in the case; null where there is none. */
    public String stateOf(Actor actor, Long caseId) {
        Optional<String> agent = caseId == null
                ? Optional.empty()
                : standing.seatsOf(actor.id(), caseId).stream()
                        .filter(seat -> SIDES.contains(seat.side()) && seat.state() != null)
                        .map(Membership::state)
                        .findFirst();
        return agent.or(() -> standing.appointmentsOf(actor.id()).stream()
                        .filter(office -> office.role() == CourtRole.FPT)
                        .map(Appointment::state)
                        .findFirst())
                .orElse(null);
    }

    /** On which side a State stands in a case. */
    public Optional<Side> sideOf(Long caseId, String state) {
        return standing.membersOf(caseId).stream()
                .filter(seat -> SIDES.contains(seat.side()) && seat.state() != null)
                .filter(seat -> seat.state().equals(state))
                .map(Membership::side)
                .findFirst();
    }

    void requireOffice(String state, CourtRole role, Actor actor) {
        List<CourtRole> may = offices(state, actor);
        if (may.isEmpty()) {
            throw new NoSuchThing();
        }
        if (!may.contains(role)) {
            throw new NotYoursToAppoint(String.valueOf(role))
                    .fault("role", "NOT_YOURS_TO_APPOINT", String.valueOf(role));
        }
    }

    void requireRole(Long caseId, String state, CourtRole role, Actor actor) {
        List<CourtRole> may = roles(caseId, state, actor);
        if (may.isEmpty()) {
            throw new NoSuchThing();
        }
        if (!may.contains(role)) {
            throw new NotYoursToAppoint(String.valueOf(role))
                    .fault("role", "NOT_YOURS_TO_APPOINT", String.valueOf(role));
        }
    }
}
