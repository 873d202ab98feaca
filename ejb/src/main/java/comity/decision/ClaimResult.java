package comity.decision;

/** What became of one claim (section 2.2). */
public enum ClaimResult {
    UPHELD,
    UPHELD_IN_PART,
    DISMISSED_MERITS,
    NO_JURISDICTION,
    INADMISSIBLE,
    NOT_REACHED,
    SETTLED,
    WITHDRAWN,
    MOOT
}
