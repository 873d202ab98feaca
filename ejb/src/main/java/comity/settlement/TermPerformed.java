package comity.settlement;

import comity.common.Refusal;

/** It was said already that this term is performed. */
public final class TermPerformed extends Refusal {
    public TermPerformed() {
        super(Kind.CONFLICT, "S07");
    }
}
