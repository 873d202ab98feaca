package comity.litispendence;

import comity.common.Refusal;

/** The panel rules on this, as soon as one is at work. */
public final class NoPanelYet extends Refusal {
    public NoPanelYet() {
        super(Kind.CONFLICT, "X8");
    }
}
