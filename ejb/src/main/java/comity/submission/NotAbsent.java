package comity.submission;

import comity.common.Refusal;

/** No default of this party is on record. */
public final class NotAbsent extends Refusal {

    public NotAbsent() {
        super(Kind.CONFLICT, "X1");
    }
}
