package comity.panel;

import comity.common.Refusal;

/** Procedural order no. 1 waits for the parties' words on its draft. */
public final class PartiesUnheard extends Refusal {

    public PartiesUnheard() {
        super(Kind.CONFLICT, "S10");
    }
}
