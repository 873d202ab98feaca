package comity.submission;

import comity.common.Refusal;

/** The round is not open. */
public final class RoundNotOpen extends Refusal {

    public RoundNotOpen(String round) {
        super(Kind.CONFLICT, "S13", round);
    }
}
