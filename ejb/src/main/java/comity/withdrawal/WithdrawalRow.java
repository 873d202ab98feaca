package comity.withdrawal;

import comity.consent.SignatureRow;
import java.time.Instant;
import java.util.List;

/**
 * A notice of withdrawal as those in the case see it.
 *
 * @param signatures of the States whose claims it takes back
 * @param answers of the States they are against: who has consented, who has not
 */
public record WithdrawalRow(
        Long id,
        List<Integer> claims,
        String reasons,
        WithdrawalNotice.Status status,
        boolean alone,
        Instant notifiedAt,
        Instant settledAt,
        Instant dueAt,
        String opposition,
        String ruling,
        List<SignatureRow> signatures,
        List<SignatureRow> answers) {

    public boolean whole() {
        return claims.isEmpty();
    }

    public boolean open() {
        return status == WithdrawalNotice.Status.SIGNING
                || status == WithdrawalNotice.Status.NOTIFIED
                || status == WithdrawalNotice.Status.OPPOSED;
    }
}
