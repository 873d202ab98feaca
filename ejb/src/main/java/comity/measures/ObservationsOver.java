package comity.measures;

import comity.common.Refusal;

/** The party has observed already, or the time for observations is over. */
public final class ObservationsOver extends Refusal {

    public ObservationsOver() {
        super(Kind.CONFLICT, "TL-30");
    }
}
