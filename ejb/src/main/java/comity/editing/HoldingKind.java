package comity.editing;

/** What a holding is to its decision (section 11). */
public enum HoldingKind {
    RATIO,
    OBITER,
    FINDING_OF_FACT,
    PROCEDURAL
}
