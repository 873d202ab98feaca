package comity.panel;

import comity.common.Refusal;

/** The decision has been issued: its judges have done their work, and no seat falls vacant any more. */
public final class NotSitting extends Refusal {

    public NotSitting() {
        super(Kind.CONFLICT, "S09");
    }
}
