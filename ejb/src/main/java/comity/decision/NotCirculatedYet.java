package comity.decision;

import comity.common.Refusal;

/** Refused: a decision is published after it has gone to the Signatories (S22, S23). */
public final class NotCirculatedYet extends Refusal {
    public NotCirculatedYet(String citation) {
        super(Kind.CONFLICT, "S23", citation);
    }
}
