package comity.challenge;

import comity.common.Refusal;

/** Something is missing in the challenge. */
public final class ChallengeIncomplete extends Refusal {

    public ChallengeIncomplete() {
        super(Kind.INVALID, "S09");
    }
}
