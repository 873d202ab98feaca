package comity.panel;

import comity.common.Refusal;

/** While a seat is vacant the panel neither opens a hearing nor votes. */
public final class SeatVacant extends Refusal {

    public SeatVacant() {
        super(Kind.CONFLICT, "S09");
    }
}
