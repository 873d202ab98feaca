package comity.measures;

import comity.common.Refusal;

/** The measures are not in force. */
public final class MeasuresNotInForce extends Refusal {

    public MeasuresNotInForce() {
        super(Kind.CONFLICT, "S12");
    }
}
