package comity.panel;

import comity.common.Refusal;

/** The step belongs to the parties. */
public final class NotParty extends Refusal {

    public NotParty() {
        super(Kind.FORBIDDEN, "S09");
    }
}
