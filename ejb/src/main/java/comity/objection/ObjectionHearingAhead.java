package comity.objection;

import comity.common.Refusal;
import java.time.LocalDate;

/** The parties are still to be heard on the objection, on the day that was fixed. */
public final class ObjectionHearingAhead extends Refusal {

    public ObjectionHearingAhead(LocalDate on) {
        super(Kind.CONFLICT, "S11", on.toString());
    }
}
