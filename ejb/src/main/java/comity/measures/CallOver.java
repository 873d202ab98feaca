package comity.measures;

import comity.common.Refusal;

/** No call to refrain is awaited. */
public final class CallOver extends Refusal {

    public CallOver() {
        super(Kind.CONFLICT, "FX-02");
    }
}
