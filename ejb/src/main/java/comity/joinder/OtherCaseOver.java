package comity.joinder;

import comity.common.Refusal;

/** The other case is closed. */
public final class OtherCaseOver extends Refusal {
    public OtherCaseOver() {
        super(Kind.CONFLICT, "X3");
    }
}
