package comity.joinder;

import comity.common.Refusal;

/** Joined, a State would stand on both sides of one case. */
public final class StateOnBothSides extends Refusal {
    public StateOnBothSides() {
        super(Kind.CONFLICT, "X3");
    }
}
