package comity.mediation;

import comity.common.Refusal;

/** A mediator is no national of a party. */
public final class MediatorOfParty extends Refusal {
    public MediatorOfParty() {
        super(Kind.CONFLICT, "S06");
    }
}
