package comity.panel;

import comity.common.Refusal;

/** The nominee has disclosed already. */
public final class DisclosureGiven extends Refusal {

    public DisclosureGiven() {
        super(Kind.CONFLICT, "S09");
    }
}
