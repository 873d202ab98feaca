package comity.withdrawal;

/**
 * What the reader can do about withdrawal.
 *
 * @param openId the notice that waits for an answer or a ruling, or null
 * @param alone whether a notice would take effect at once
 * @param maySign whether the open notice waits for the signature of the reader's State
 */
public record WithdrawalStanding(
        Long openId,
        boolean mayWithdraw,
        boolean alone,
        boolean maySign,
        boolean mayAnswer,
        boolean mayOppose,
        boolean mayRule) {

    public boolean nothing() {
        return openId == null && !mayWithdraw;
    }
}
