package comity.filing;

/**
 * The Agent's electronic signature (D21).
 *
 * @param name as typed; it must be the signer's own
 * @param hash hash of form and exhibits that the signer saw, or null when the whole claim comes in one request
 * @param forAll the signer holds full powers of all joint claimants
 */
public record Signature(String name, String hash, Boolean forAll) {

    public Signature {
        forAll = Boolean.TRUE.equals(forAll);
    }
}
