package comity.deliberation;

import comity.common.Refusal;

/** The limit has not been missed. */
public final class NothingLate extends Refusal {
    public NothingLate(String code) {
        super(Kind.CONFLICT, "S20", code);
    }
}
