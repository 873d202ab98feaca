package comity.editing;

/** Which way a holding moves the reading of a provision (section 11). */
public enum InterpretationEffect {
    EXPANDS,
    NARROWS,
    CLARIFIES,
    LEAVES_OPEN
}
