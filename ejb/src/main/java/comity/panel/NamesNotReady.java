package comity.panel;

import comity.common.Refusal;

/** The step needs names that have not been proposed yet, or the number of judges is open. */
public final class NamesNotReady extends Refusal {

    public NamesNotReady() {
        super(Kind.CONFLICT, "S09");
    }
}
