package comity.settlement;

import comity.common.Refusal;

/** This side has signed these terms. */
public final class SignedAlready extends Refusal {
    public SignedAlready() {
        super(Kind.CONFLICT, "S07");
    }
}
