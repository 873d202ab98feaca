package comity.decision;

import comity.common.Refusal;

/** Refused: a decision without formation, text, operative part or a judge's vote cannot be issued (S20, S22). */
public final class DecisionIncomplete extends Refusal {
    public DecisionIncomplete(String missing) {
        super(Kind.INVALID, "S22", missing);
    }
}
