package comity.editing;

/** How far a holding still stands, from good to bad (section 11). */
public enum HoldingStatus {
    GOOD,
    QUALIFIED,
    DOUBTED,
    BAD
}
