package comity.mediation;

import comity.common.Refusal;

/** This mediation has ended, or its proposal was answered. */
public final class MediationOver extends Refusal {
    public MediationOver() {
        super(Kind.CONFLICT, "S06");
    }
}
