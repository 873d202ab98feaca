package comity.council;

/** What the Council is seised of. */
public enum Matter {
    /** A request for a panel (S08). */
    PANEL
}
