package comity.panel;

import comity.common.Refusal;

/** The step belongs to the judges of the panel. */
public final class NotOnPanel extends Refusal {

    public NotOnPanel() {
        super(Kind.FORBIDDEN, "S10");
    }
}
