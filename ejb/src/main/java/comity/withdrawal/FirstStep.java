package comity.withdrawal;

import comity.access.Side;
import comity.docket.Docket;
import comity.docket.DocketEntry;
import comity.docket.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Whether the respondent has taken its first step (X2). Receiving service, naming an Agent and side letters are none. */
@ApplicationScoped
public class FirstStep {

    private static final Set<String> NO_STEP = Set.of("service.acknowledged", "agent.appointed");

    @Inject
    Docket docket;

    public boolean taken(Long caseId) {
        return docket.lines(caseId, Register.DOCKET).stream().anyMatch(FirstStep::isStep);
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
