package comity.precedent;

import comity.common.Refusal;

/** Refused: the text for which authority is sought is longer than any judgment; letters at most. */
public final class ComparedTextTooLong extends Refusal {
    public ComparedTextTooLong(int most) {
        super(Kind.TOO_LARGE, "11", most);
    }
}
