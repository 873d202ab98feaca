package comity.mediation;

import comity.common.Refusal;

/** A mediation is proposed or runs already. */
public final class MediationOpen extends Refusal {
    public MediationOpen() {
        super(Kind.CONFLICT, "S06");
    }
}
