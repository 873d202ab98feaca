package comity.people;

import comity.common.Refusal;

/** An absence stands on one of these days already. */
public final class AbsentAlready extends Refusal {
    AbsentAlready() {
        super(Kind.CONFLICT, "1");
    }
}
