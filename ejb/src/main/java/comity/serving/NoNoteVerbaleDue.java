package comity.serving;

import comity.common.Refusal;

/** A note verbale is the last means: only when both channels have failed. */
public final class NoNoteVerbaleDue extends Refusal {
    public NoNoteVerbaleDue() {
        super(Kind.CONFLICT, "TL-96");
    }
}
