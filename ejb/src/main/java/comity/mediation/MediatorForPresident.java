package comity.mediation;

import comity.common.Refusal;

/** The parties have not agreed on this name; the President names the mediator. */
public final class MediatorForPresident extends Refusal {
    public MediatorForPresident() {
        super(Kind.CONFLICT, "S06");
    }
}
