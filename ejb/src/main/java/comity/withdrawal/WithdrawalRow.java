package comity.withdrawal;

import java.time.Instant;
import java.util.List;

/** A notice of withdrawal as those in the case see it. */
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
        String ruling) {

    public boolean whole() {
        return claims.isEmpty();
    }

    public boolean open() {
        return status == WithdrawalNotice.Status.NOTIFIED || status == WithdrawalNotice.Status.OPPOSED;
    }
}
