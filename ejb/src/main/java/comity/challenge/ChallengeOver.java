package comity.challenge;

import comity.common.Refusal;

/** The challenge is decided. */
public final class ChallengeOver extends Refusal {

    public ChallengeOver() {
        super(Kind.CONFLICT, "S09");
    }
}
