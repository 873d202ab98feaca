package comity.challenge;

import comity.common.Refusal;

/** Only a judge or nominee of the panel is challenged. */
public final class NotChallengeable extends Refusal {

    public NotChallengeable() {
        super(Kind.INVALID, "S09");
    }
}
