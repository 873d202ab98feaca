package comity.consultation;

import comity.common.Refusal;

/** A party is in the consultations already, and a State asks once. */
public final class PartyCannotJoin extends Refusal {
    public PartyCannotJoin() {
        super(Kind.CONFLICT, "TL-10");
    }
}
