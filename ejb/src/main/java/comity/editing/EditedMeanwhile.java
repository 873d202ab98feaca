package comity.editing;

import comity.common.Refusal;

/** Refused: somebody has changed this since it was read; nothing was written over it. */
public final class EditedMeanwhile extends Refusal {
    EditedMeanwhile(String by) {
        super(Kind.CONFLICT, "11", by);
    }
}
