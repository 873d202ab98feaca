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

    @Inject
    TribunalOffices tribunal;

    /** Offices that the actor fills, or proposes somebody for: of a State, or with null of the Tribunal. */
    public List<CourtRole> offices(String state, Actor actor) {
        return state == null
                ? Stream.concat(tribunal.filledBy(actor).stream(), tribunal.proposedBy(actor).stream())
                        .distinct()
                        .toList()
                : ofState(state, actor);
    }

    /** Offices to which the actor invites, or proposes to invite. */
    public List<CourtRole> inviting(String state, Actor actor) {
        return state == null
                ? Stream.concat(tribunal.invitedBy(actor).stream(), tribunal.proposedBy(actor).stream())
                        .distinct()
                        .toList()
                : ofState(state, actor);
    }

    /** Whether the actor ends and confirms this office, not only proposes for it. */
    public boolean fills(CourtRole role, String state, Actor actor) {
        return (TribunalOffices.ALL.contains(role) ? tribunal.filledBy(actor) : ofState(state, actor)).contains(role);
    }

    boolean proposes(CourtRole role, Actor actor) {
        return tribunal.proposedBy(actor).contains(role);
    }

    private List<CourtRole> ofState(String state, Actor actor) {
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

    /** The State whose page shows the office: none for offices of the Tribunal, whosever national the holder is. */
    static String pageOf(CourtRole role, String state) {
        return TribunalOffices.ALL.contains(role) ? null : state;
    }

    void requireInviting(String state, CourtRole role, Actor actor) {
        require(inviting(pageOf(role, state), actor), offices(pageOf(role, state), actor), role);
    }

    void requireOffice(String state, CourtRole role, Actor actor) {
        List<CourtRole> seen = offices(pageOf(role, state), actor);
        require(fills(role, state, actor) ? seen : List.of(), seen, role);
    }

    private static void require(List<CourtRole> may, List<CourtRole> seen, CourtRole role) {
        if (seen.isEmpty()) {
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
