package comity.objection;

/** What is ruled on an objection to one claim; {@code JOINED} means not exclusively preliminary. */
public enum ObjectionOutcome {
    REJECTED,
    UPHELD,
    JOINED
}
