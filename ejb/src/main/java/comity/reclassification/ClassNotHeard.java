package comity.reclassification;

import comity.common.Refusal;

/** There is no objection yet, or it may still be answered. */
public final class ClassNotHeard extends Refusal {
    public ClassNotHeard() {
        super(Kind.CONFLICT, "X10");
    }
}
