package comity.extension;

import comity.common.Refusal;

/** The table of time-limits does not let this one be extended. */
public final class NotExtendable extends Refusal {
    public NotExtendable(String code) {
        super(Kind.CONFLICT, "X7", code);
    }
}
