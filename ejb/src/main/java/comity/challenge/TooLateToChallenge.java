package comity.challenge;

import comity.common.Refusal;

/** The decision has been issued, or no panel is being set up yet. */
public final class TooLateToChallenge extends Refusal {

    public TooLateToChallenge() {
        super(Kind.CONFLICT, "S09");
    }
}
