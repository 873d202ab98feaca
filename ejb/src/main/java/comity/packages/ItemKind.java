package comity.packages;

/** What a package is made of (S07). */
public enum ItemKind {
    CASE,
    COMMITMENT,
    SIDE_LETTER,
    TRANSPARENCY,
    WITHDRAWAL
}
