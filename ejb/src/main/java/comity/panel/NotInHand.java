package comity.panel;

import comity.common.Refusal;

/** The appointment is not, or no longer, in this office's hands. */
public final class NotInHand extends Refusal {

    public NotInHand() {
        super(Kind.CONFLICT, "TL-17");
    }
}
