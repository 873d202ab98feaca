package comity.instrument;

/** How sure the registry is of an article number (section 8). */
public enum Verification {
    MODEL,
    KNOWN,
    SEEN,
    UNVERIFIED
}
