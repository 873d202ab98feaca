package comity.deliberation;

import comity.common.Refusal;

/** There is no decision yet. */
public final class NothingDecided extends Refusal {
    public NothingDecided() {
        super(Kind.CONFLICT, "S23");
    }
}
