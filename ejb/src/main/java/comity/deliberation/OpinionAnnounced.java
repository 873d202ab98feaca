package comity.deliberation;

import comity.common.Refusal;

/** The judge has already announced an opinion. */
public final class OpinionAnnounced extends Refusal {
    public OpinionAnnounced() {
        super(Kind.CONFLICT, "TL-57");
    }
}
