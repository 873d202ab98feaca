package comity.measures;

import comity.common.Refusal;

/** The Council has nothing to take note of. */
public final class NothingToNote extends Refusal {

    public NothingToNote() {
        super(Kind.CONFLICT, "TL-32");
    }
}
