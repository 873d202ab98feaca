package comity.objection;

import comity.common.Refusal;

/** An objection is pending. */
public final class ObjectionPending extends Refusal {

    public ObjectionPending() {
        super(Kind.CONFLICT, "S11");
    }
}
