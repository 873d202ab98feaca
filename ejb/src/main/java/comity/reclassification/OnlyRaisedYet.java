package comity.reclassification;

import comity.common.Refusal;

/** Before registration only the class of an exhibit is changed, and only raised; the rest is settled at registration (S03). */
public final class OnlyRaisedYet extends Refusal {
    public OnlyRaisedYet() {
        super(Kind.CONFLICT, "X10");
    }
}
