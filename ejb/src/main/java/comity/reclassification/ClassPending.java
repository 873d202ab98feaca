package comity.reclassification;

import comity.common.Refusal;

/** A request about this paper is pending; only a higher class does not wait for it. */
public final class ClassPending extends Refusal {
    public ClassPending() {
        super(Kind.CONFLICT, "X10");
    }
}
