package comity.sideletter;

import comity.common.Refusal;

/** A letter is changed, withdrawn and declared on by the State that deposited it. */
public final class NotYourLetter extends Refusal {
    public NotYourLetter() {
        super(Kind.FORBIDDEN, "X5");
    }
}
