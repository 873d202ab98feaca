package comity.precedent;

import comity.common.Refusal;

/** Refused: there are no words for which authority could be found. */
public final class NoTextToCompare extends Refusal {
    public NoTextToCompare() {
        super(Kind.INVALID, "11");
    }
}
