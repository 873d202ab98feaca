package comity.filing;

/** What the registry finds on one point of the checklist. */
public enum Verdict {
    MET,
    DEFICIENT,
    NOT_REQUIRED
}
