package comity.evidence;

/** Where an exhibit stands (S15). */
public enum ExhibitState {
    FILED,
    OBJECTED,
    ANSWERED,
    ADMITTED,
    ADMITTED_LIMITED,
    PROVISIONAL,
    EXCLUDED,
    RESERVED
}
