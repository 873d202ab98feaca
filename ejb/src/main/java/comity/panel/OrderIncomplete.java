package comity.panel;

import comity.common.Refusal;

/** Procedural order no. 1 has a fault. */
public final class OrderIncomplete extends Refusal {

    public OrderIncomplete() {
        super(Kind.INVALID, "S10");
    }
}
