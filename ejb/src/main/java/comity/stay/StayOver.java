package comity.stay;

import comity.common.Refusal;

/** This stay has ended, or its proposal was answered. */
public final class StayOver extends Refusal {
    public StayOver() {
        super(Kind.CONFLICT, "X6");
    }
}
