package comity.precedent;

import comity.common.Refusal;

/** Refused: what is said to be a place in the results is none, or one of a search in another order. */
public final class CursorUnknown extends Refusal {
    public CursorUnknown() {
        super(Kind.INVALID, "11");
    }
}
