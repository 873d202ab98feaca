package comity.evidence;

/** What an exhibit is (S15). */
public enum ExhibitKind {
    DOCUMENT,
    STATEMENT,
    IMAGE,
    VIDEO,
    AUDIO,
    DATASET,
    FORENSIC,
    MAP,
    OBJECT,
    OTHER
}
