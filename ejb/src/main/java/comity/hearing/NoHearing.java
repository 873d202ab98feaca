package comity.hearing;

import comity.common.Refusal;

/** No hearing has been fixed in the case. */
public final class NoHearing extends Refusal {
    public NoHearing() {
        super(Kind.NOT_FOUND, "S19");
    }
}
