package comity.withdrawal;

import comity.common.Refusal;

/** After the decision is issued nothing can be withdrawn. */
public final class WithdrawalTooLate extends Refusal {
    public WithdrawalTooLate() {
        super(Kind.CONFLICT, "X2");
    }
}
