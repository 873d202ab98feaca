package comity.consent;

import comity.common.Refusal;

/** The State has signed this act already. */
public final class StateSignedAlready extends Refusal {
    public StateSignedAlready(String rule) {
        super(Kind.CONFLICT, rule);
    }
}
