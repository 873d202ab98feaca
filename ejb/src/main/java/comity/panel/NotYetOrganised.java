package comity.panel;

import comity.common.Refusal;

/** The panel is not composed yet, so that there is nothing to organise. */
public final class NotYetOrganised extends Refusal {

    public NotYetOrganised() {
        super(Kind.CONFLICT, "S10");
    }
}
