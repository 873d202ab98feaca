package comity.objection;

import comity.common.Refusal;

/** Nothing can be objected to: there is no written phase, or it is closed. */
public final class ObjectionNotOpen extends Refusal {

    public ObjectionNotOpen() {
        super(Kind.CONFLICT, "S11");
    }
}
