package comity.access;

import comity.common.Refusal;

/** Section 1: a person cannot be on two sides of one case. */
public final class OnTwoSides extends Refusal {
    public OnTwoSides(String personId) {
        super(Kind.CONFLICT, "1", personId);
    }
}
