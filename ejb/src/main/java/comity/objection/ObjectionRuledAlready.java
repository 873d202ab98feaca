package comity.objection;

import comity.common.Refusal;

/** The objection was ruled on already, or has become moot. */
public final class ObjectionRuledAlready extends Refusal {

    public ObjectionRuledAlready() {
        super(Kind.CONFLICT, "TL-29");
    }
}
