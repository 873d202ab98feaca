package comity.reclassification;

import comity.common.Refusal;

/** The request is ruled on, or without object. */
public final class ClassSettled extends Refusal {
    public ClassSettled() {
        super(Kind.CONFLICT, "X10");
    }
}
