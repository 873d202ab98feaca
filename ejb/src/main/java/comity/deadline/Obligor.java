package comity.deadline;

/** Who must act before a limit ends. */
public enum Obligor {
    CLM,
    RSP,
    BOTH,
    TP,
    REG,
    PRS,
    PNL,
    COU,
    NOBODY
}
