package comity.panel;

import comity.common.Refusal;

/** No repetition of a hearing is to be ordered or held. */
public final class NothingToRehear extends Refusal {

    public NothingToRehear() {
        super(Kind.CONFLICT, "S09");
    }
}
