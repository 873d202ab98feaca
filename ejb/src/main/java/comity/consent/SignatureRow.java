package comity.consent;

import java.time.Instant;

/**
 * The signature of one State; without a day it is awaited.
 *
 * @param state code of the Signatory
 * @param signedBy name of the person who signed, or null
 */
public record SignatureRow(String state, String signedBy, Instant signedAt) {

    public boolean given() {
        return signedAt != null;
    }
}
