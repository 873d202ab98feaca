package comity.submission;

import comity.common.Refusal;

/** The round belongs to the other side. */
public final class NotYourRound extends Refusal {

    public NotYourRound(String round) {
        super(Kind.FORBIDDEN, "S13", round);
    }
}
