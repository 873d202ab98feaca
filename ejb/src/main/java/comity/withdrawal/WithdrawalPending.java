package comity.withdrawal;

import comity.common.Refusal;

/** One notice at a time: the earlier one is not settled yet. */
public final class WithdrawalPending extends Refusal {
    public WithdrawalPending() {
        super(Kind.CONFLICT, "X2");
    }
}
