package comity.decision;

/** Kinds of decision; the code stands in the citation (section 11). */
public enum DecisionType {
    P,
    A,
    PO,
    PM,
    CO,
    CM,
    RI,
    SC,
    MC,
    CH,
    ST;

    /** Rulings on the way to the decision of the case. */
    public boolean isBesideTheMerits() {
        return this == PM || this == CH || this == PO;
    }
}
