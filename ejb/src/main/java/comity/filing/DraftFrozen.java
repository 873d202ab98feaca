package comity.filing;

import comity.common.Refusal;

/** A joint claimant has signed the form; it stands still until all have signed or it is opened again. */
public final class DraftFrozen extends Refusal {
    DraftFrozen() {
        super(Kind.CONFLICT, "S01");
    }
}
