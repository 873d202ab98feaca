package comity.sideletter;

import comity.common.Refusal;

/** Only who speaks for a Signatory deposits or answers letters. */
public final class SpeaksForNoState extends Refusal {
    public SpeaksForNoState() {
        super(Kind.FORBIDDEN, "X5");
    }
}
