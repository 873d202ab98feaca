package comity.council;

/** What the Council is seised of. */
public enum Matter {
    /** A request for a panel (S08). */
    PANEL,
    /** A report on provisional measures that is missing (S12, TL-32): the Council takes note, it does not decide. */
    MEASURES;

    /** Whether the members are called by name. */
    public boolean isDecided() {
        return this == PANEL;
    }
}
