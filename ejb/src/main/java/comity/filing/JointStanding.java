package comity.filing;

import java.time.Instant;
import java.util.List;

/**
 * Where the signatures of a joint form stand.
 *
 * @param frozenHash what all sign; null while nobody has signed
 * @param receipt the filing's receipt once the last signature was given, or null
 */
public record JointStanding(Long draft, String frozenHash, List<Row> rows, FilingReceipt receipt) {

    /** A claimant's signature; without a day it is owed. */
    public record Row(String state, String name, String signedBy, Instant signedAt) {
        public boolean isGiven() {
            return signedAt != null;
        }
    }

    public boolean isFrozen() {
        return frozenHash != null;
    }
}
