package comity.panel;

import comity.common.Refusal;

/** The number of judges is settled. */
public final class SeatsSettled extends Refusal {

    public SeatsSettled(int seats) {
        super(Kind.CONFLICT, "TL-15", seats);
    }
}
