package comity.joinder;

import comity.common.Refusal;

/** A case is not joined to itself. */
public final class SameCase extends Refusal {
    public SameCase() {
        super(Kind.INVALID, "X3");
    }
}
