package comity.mediation;

import comity.common.Refusal;

/** The room opens when the mediator is appointed. */
public final class MediationNotRunning extends Refusal {
    public MediationNotRunning() {
        super(Kind.CONFLICT, "S06");
    }
}
