package comity.measures;

import comity.common.Refusal;

/** Measures can be asked for from registration to adoption only. */
public final class MeasuresNotOpen extends Refusal {

    public MeasuresNotOpen() {
        super(Kind.CONFLICT, "S12");
    }
}
