package comity.panel;

import comity.common.Refusal;

/** A disclosure lacks an answer or the oath. */
public final class DisclosureIncomplete extends Refusal {

    public DisclosureIncomplete() {
        super(Kind.INVALID, "S09");
    }
}
