package comity.precedent;

/** How far a rebuild of the index has come. */
public enum RebuildPhase {
    /** The copy that will be filled is emptied. */
    EMPTYING,
    FILLING,
    /** The full copy is held against the database before any search sees it. */
    COMPARING,
    /** The copy that does not serve is emptied: the one that searches have left, or one that was given up. */
    LEAVING,
    DONE,
    FAILED;

    boolean isRunning() {
        return this != DONE && this != FAILED;
    }

    /** Whether what is fed meanwhile goes into both copies. */
    boolean feedsBoth() {
        return this == FILLING || this == COMPARING;
    }
}
