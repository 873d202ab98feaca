package comity.challenge;

import comity.common.Refusal;

/** Those concerned are still being heard. */
public final class ChallengeUnheard extends Refusal {

    public ChallengeUnheard() {
        super(Kind.CONFLICT, "TL-20");
    }
}
