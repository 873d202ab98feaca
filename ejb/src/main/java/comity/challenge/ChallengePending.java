package comity.challenge;

import comity.common.Refusal;

/** A challenge of this judge is open already. */
public final class ChallengePending extends Refusal {

    public ChallengePending() {
        super(Kind.CONFLICT, "S09");
    }
}
