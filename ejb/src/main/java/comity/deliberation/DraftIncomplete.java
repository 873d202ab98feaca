package comity.deliberation;

import comity.common.Refusal;

/** Something is missing that the draft must have before this step. */
public final class DraftIncomplete extends Refusal {
    public DraftIncomplete(String what) {
        super(Kind.INVALID, "S21", what);
    }
}
