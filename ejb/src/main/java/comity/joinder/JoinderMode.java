package comity.joinder;

/** What is asked for: one decision, or the same judges and a harmonised timetable with separate decisions. */
public enum JoinderMode {
    JOIN,
    COORD
}
