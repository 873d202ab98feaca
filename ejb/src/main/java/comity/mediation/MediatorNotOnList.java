package comity.mediation;

import comity.common.Refusal;

/** Nobody of this name stands on the list of mediators. */
public final class MediatorNotOnList extends Refusal {
    public MediatorNotOnList() {
        super(Kind.CONFLICT, "S06");
    }
}
