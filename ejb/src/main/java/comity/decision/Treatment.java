package comity.decision;

/** How a later decision deals with an earlier one (section 11). Only what an editor has confirmed counts. */
public enum Treatment {
    FOLLOWED(Polarity.POSITIVE),
    APPLIED(Polarity.POSITIVE),
    APPROVED(Polarity.POSITIVE),
    CITED(Polarity.NEUTRAL),
    EXPLAINED(Polarity.NEUTRAL),
    DISTINGUISHED(Polarity.LIMITING),
    QUESTIONED(Polarity.NEGATIVE),
    NOT_FOLLOWED(Polarity.NEGATIVE),
    MODIFIED(Polarity.NEGATIVE),
    REVERSED(Polarity.FATAL),
    OVERRULED(Polarity.FATAL),
    SUPERSEDED(Polarity.FATAL);

    /** The signs of section 11: {@code +}, {@code 0}, {@code -0}, {@code -} and {@code --}. */
    public enum Polarity {
        POSITIVE,
        NEUTRAL,
        LIMITING,
        NEGATIVE,
        FATAL
    }

    private final Polarity polarity;

    Treatment(Polarity polarity) {
        this.polarity = polarity;
    }

    public Polarity polarity() {
        return polarity;
    }

    public boolean isPositive() {
        return polarity == Polarity.POSITIVE;
    }

    /** Whether it counts against the display score: a distinction does not. */
    public boolean isNegative() {
        return polarity == Polarity.NEGATIVE || polarity == Polarity.FATAL;
    }

    /** Only a decision of the Appeals Chamber can do this. */
    public boolean isForAppealsOnly() {
        return this == REVERSED || this == OVERRULED;
    }
}
