package comity.sideletter;

import comity.common.Refusal;

/** The letter is withdrawn. */
public final class LetterTakenBack extends Refusal {
    public LetterTakenBack() {
        super(Kind.CONFLICT, "X5");
    }
}
