package comity.measures;

import comity.common.Refusal;

/** The panel has not voted for it by a majority. */
public final class MeasuresNotCarried extends Refusal {

    public MeasuresNotCarried() {
        super(Kind.CONFLICT, "S12");
    }
}
