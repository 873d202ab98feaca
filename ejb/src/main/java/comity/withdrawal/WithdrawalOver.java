package comity.withdrawal;

import comity.common.Refusal;

/** The notice has taken effect or was refused already. */
public final class WithdrawalOver extends Refusal {
    public WithdrawalOver() {
        super(Kind.CONFLICT, "X2");
    }
}
