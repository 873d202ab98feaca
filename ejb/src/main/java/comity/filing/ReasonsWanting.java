package comity.filing;

import comity.common.Refusal;

/** An act that must be reasoned came without reasons, or with more than can be printed. */
public final class ReasonsWanting extends Refusal {

    private static final int LONGEST = 10_000;

    ReasonsWanting() {
        super(Kind.INVALID, "S02");
    }

    static void require(String reasons) {
        if (reasons == null || reasons.isBlank()) {
            throw new ReasonsWanting().fault("reasons", "REQUIRED");
        }
        if (reasons.length() > LONGEST) {
            throw new ReasonsWanting().fault("reasons", "TOO_LONG", LONGEST, reasons.length());
        }
    }
}
