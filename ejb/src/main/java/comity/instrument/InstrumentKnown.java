package comity.instrument;

import comity.common.Refusal;

/** The registry already has an entry of this name. */
public final class InstrumentKnown extends Refusal {
    public InstrumentKnown(String id) {
        super(Kind.CONFLICT, "8", id);
    }
}
