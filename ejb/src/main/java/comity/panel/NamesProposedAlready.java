package comity.panel;

import comity.common.Refusal;

/** The names have been proposed already. */
public final class NamesProposedAlready extends Refusal {

    public NamesProposedAlready() {
        super(Kind.CONFLICT, "S09");
    }
}
