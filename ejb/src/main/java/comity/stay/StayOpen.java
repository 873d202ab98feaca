package comity.stay;

import comity.common.Refusal;

/** A stay runs or is proposed already. */
public final class StayOpen extends Refusal {
    public StayOpen() {
        super(Kind.CONFLICT, "X6");
    }
}
