package comity.communication;

import comity.common.Refusal;

/** Too many communications came from one place in a short time. */
public final class TooManyCommunications extends Refusal {
    TooManyCommunications() {
        super(Kind.UNAVAILABLE, "FX-08");
    }
}
