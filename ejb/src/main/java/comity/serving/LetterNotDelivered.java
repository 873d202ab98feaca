package comity.serving;

import comity.common.Refusal;

/** Only a letter that a mail server took can have come back. */
public final class LetterNotDelivered extends Refusal {
    public LetterNotDelivered() {
        super(Kind.CONFLICT, "S04");
    }
}
