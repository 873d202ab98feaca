package comity.measures;

import comity.common.Refusal;

/** The request was decided already, or has become moot. */
public final class MeasuresDecidedAlready extends Refusal {

    public MeasuresDecidedAlready() {
        super(Kind.CONFLICT, "TL-31");
    }
}
