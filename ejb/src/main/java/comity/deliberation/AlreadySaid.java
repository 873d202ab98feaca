package comity.deliberation;

import comity.common.Refusal;

/** The party has already said what it had to say at this step. */
public final class AlreadySaid extends Refusal {
    public AlreadySaid() {
        super(Kind.CONFLICT, "S21");
    }
}
