package comity.reference;

import comity.common.Refusal;

/** The entry says already what was asked. */
public final class NothingChanged extends Refusal {
    public NothingChanged() {
        super(Kind.CONFLICT, "1");
    }
}
