package comity.objection;

import comity.decision.ClaimResult;

/** On what an objection rests (S11), and what becomes of a claim against which it is upheld. */
public enum Ground {
    JURISDICTION(ClaimResult.NO_JURISDICTION),
    RESERVATION_TERR(ClaimResult.NO_JURISDICTION),
    RESERVATION_DEF(ClaimResult.NO_JURISDICTION),
    ADMISSIBILITY(ClaimResult.INADMISSIBLE),
    PRIOR_STEPS(ClaimResult.INADMISSIBLE),
    LITISPENDENCE(ClaimResult.INADMISSIBLE);

    private final ClaimResult result;

    Ground(ClaimResult result) {
        this.result = result;
    }

    public ClaimResult result() {
        return result;
    }
}
