package comity.objection;

import comity.common.Refusal;

/** The parties were heard on this objection; there is no second hearing on it. */
public final class ObjectionHeldAlready extends Refusal {

    public ObjectionHeldAlready() {
        super(Kind.CONFLICT, "S11");
    }
}
