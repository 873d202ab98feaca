package comity.deliberation;

import comity.common.Refusal;

/** The draft may depart from a holding of the Appeals Chamber, and no reasons have been stated for it on these claims. */
public final class CogentReasonsMissing extends Refusal {
    CogentReasonsMissing(String claims) {
        super(Kind.INVALID, "11", claims);
    }
}
