package comity.panel;

import comity.common.Refusal;

/** The person does not sit on this panel. */
public final class NotSitting extends Refusal {

    public NotSitting() {
        super(Kind.INVALID, "S09");
    }
}
