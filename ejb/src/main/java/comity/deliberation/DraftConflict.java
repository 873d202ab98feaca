package comity.deliberation;

import comity.common.Refusal;

/** Somebody has saved the draft since it was opened; what was typed is kept. */
public final class DraftConflict extends Refusal {
    public DraftConflict(int current, String author) {
        super(Kind.CONFLICT, "S20", current, author);
    }
}
