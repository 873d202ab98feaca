package comity.panel;

import comity.common.Refusal;

/** The panel's organisation is over. */
public final class OrganisationOver extends Refusal {

    public OrganisationOver() {
        super(Kind.CONFLICT, "TL-22");
    }
}
