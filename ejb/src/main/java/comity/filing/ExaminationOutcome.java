package comity.filing;

/** How a clerk ends an examination. Only the notice goes out by itself; the rest waits for the Registrar. */
public enum ExaminationOutcome {
    NOTICE,
    READY,
    REFUSE,
    REFER
}
