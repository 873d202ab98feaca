package comity.joinder;

/** What is decided. */
public enum JoinderOutcome {
    JOIN,
    COORD,
    REFUSE
}
