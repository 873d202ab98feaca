package comity.docket;

/** The chained registers of a case: the docket, the filing register before it, and the closed rooms (section 1.1). */
public enum Register {
    DOCKET,
    FILING,
    REG,
    MED,
    CHB
}
