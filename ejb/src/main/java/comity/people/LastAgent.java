package comity.people;

import comity.common.Refusal;

/** A side without an Agent cannot sign: the last one leaves only when a successor takes his place. */
public final class LastAgent extends Refusal {
    public LastAgent(String reference) {
        super(Kind.CONFLICT, "1", reference);
    }
}
