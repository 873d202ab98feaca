package comity.access;

/** On whose behalf a person acts in one case. */
public enum Side {
    CLM,
    RSP,
    TP,
    TRIBUNAL,
    PNL,
    APJ,
    MED,
    PUB;

    public boolean isParty() {
        return this == CLM || this == RSP;
    }

    public Side other() {
        return switch (this) {
            case CLM -> RSP;
            case RSP -> CLM;
            default -> this;
        };
    }
}
