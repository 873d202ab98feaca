package comity.precedent;

/** Why a rebuild was given up; the copy that served serves on. */
public enum RebuildTrouble {
    /** The index could not be written. */
    INDEX_AWAY,
    /** Entries are missing or old in the new copy and do not come in. */
    NOT_WHOLE,
    /** The new copy has entries that the database does not have. */
    STRAY
}
