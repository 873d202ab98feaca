package comity.people;

import comity.common.Refusal;

/** The absence is over, or was ended already. */
public final class AbsenceOver extends Refusal {
    AbsenceOver() {
        super(Kind.CONFLICT, "1");
    }
}
