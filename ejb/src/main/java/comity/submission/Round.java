package comity.submission;

import comity.access.Side;
import comity.deadline.Obligor;

/** The four written rounds (S13). */
public enum Round {
    R1(Side.CLM, "TL-23"),
    R2(Side.RSP, "TL-24"),
    R3(Side.CLM, "TL-25"),
    R4(Side.RSP, "TL-26");

    private final Side side;
    private final String limit;

    Round(Side side, String limit) {
        this.side = side;
        this.limit = limit;
    }

    public Side side() {
        return side;
    }

    /** Code of its time-limit. */
    public String limit() {
        return limit;
    }

    public Obligor obligor() {
        return side == Side.CLM ? Obligor.CLM : Obligor.RSP;
    }

    public boolean isFirst() {
        return this == R1 || this == R2;
    }

    /** The round after this one, null after the last. */
    Round next() {
        return this == R4 ? null : values()[ordinal() + 1];
    }

    /** Most pages of a submission where procedural order no. 1 sets no fewer. */
    int mostPages(boolean urgent) {
        if (isFirst()) {
            return urgent ? 60 : 200;
        }
        return urgent ? 30 : 100;
    }
}
