package comity.access;

/** Roles of section 1. They come from a row of appointment or membership, never from the identity provider alone. */
public enum CourtRole {
    AGT,
    DEPUTY,
    CNS,
    DLG,
    FPT,
    TPA,
    AMI,
    CLK,
    REG,
    DEPREG,
    PRS,
    VPR,
    PPJ,
    PNL,
    APJ,
    MED,
    EXP,
    INS,
    HPC,
    COU,
    COC,
    SEC,
    EDT,
    AUD,
    ADM;

    /** Agents and their deputies sign; a focal point does while there is no Agent. */
    public boolean signs() {
        return this == AGT || this == DEPUTY || this == FPT || this == TPA;
    }
}
