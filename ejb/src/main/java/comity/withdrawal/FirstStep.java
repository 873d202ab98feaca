package comity.withdrawal;

import comity.access.Membership;
import comity.access.Side;
import comity.access.Standing;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.Docket;
import comity.docket.DocketEntry;
import comity.docket.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Whether a respondent that is asked has taken its first step (X2). Receiving service, naming an Agent and side letters
 * are none. In joined cases (X3) each respondent has taken its own steps only, before the joinder in its own case.
 */
@ApplicationScoped
public class FirstStep {

    private static final Set<String> NO_STEP = Set.of("service.acknowledged", "agent.appointed");

    @Inject
    Docket docket;

    @Inject
    ClaimOwners owners;

    @Inject
    Standing standing;

    /**
     * Whether a State against which one of the claims was filed has taken a step.
     *
     * @param claims numbers; empty for all that are at issue
     */
    public boolean taken(CaseFile file, Collection<Integer> claims) {
        Set<String> asked = owners.respondents(file, claims);
        return owners.sources(file, claims).stream()
                .flatMap(caseId -> docket.lines(caseId, Register.DOCKET).stream())
                .filter(FirstStep::isStep)
                .anyMatch(line -> file.respondents().size() == 1 || isOf(line, asked));
    }

    /** The same for the claims that are the reader's State's; for a reader who files none, for all. */
    boolean takenAgainst(CaseFile file, Actor reader) {
        String state = owners.stateOf(file.id(), reader);
        return taken(file, state == null ? List.of() : owners.numbersOf(file, state));
    }

    /** A line of the side for which nobody of it has acted is a step of every respondent. */
    private boolean isOf(DocketEntry line, Set<String> states) {
        List<String> acted = standing.everSeated(List.of(line.actorId())).stream()
                .filter(seat -> seat.caseId().equals(line.caseId()) && seat.side() == Side.RSP)
                .map(Membership::state)
                .toList();
        return acted.isEmpty() || acted.stream().anyMatch(states::contains);
    }

    static boolean isStep(DocketEntry line) {
        return isStep(line.side(), line.kind());
    }

    static boolean isStep(Side side, String kind) {
        return side == Side.RSP
                && !NO_STEP.contains(kind)
                && !kind.startsWith("withdrawal.")
                && !kind.startsWith("sideletter.");
    }
}
