package comity.joinder;

import comity.common.Refusal;

/** A panel is at work in the other case, which leads therefore. */
public final class LeadHasNoPanel extends Refusal {
    public LeadHasNoPanel() {
        super(Kind.INVALID, "X3");
    }
}
