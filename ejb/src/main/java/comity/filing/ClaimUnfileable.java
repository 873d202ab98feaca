package comity.filing;

import comity.common.Refusal;

/** The form exceeds its limits or names what does not exist: nothing was filed, and everything typed is kept. */
public final class ClaimUnfileable extends Refusal {
    public ClaimUnfileable() {
        super(Kind.INVALID, "S01");
    }
}
