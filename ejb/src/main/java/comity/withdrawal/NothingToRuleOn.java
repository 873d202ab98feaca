package comity.withdrawal;

import comity.common.Refusal;

/** A withdrawal is ruled on only where it is opposed. */
public final class NothingToRuleOn extends Refusal {
    public NothingToRuleOn() {
        super(Kind.CONFLICT, "X2");
    }
}
