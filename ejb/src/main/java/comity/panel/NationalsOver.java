package comity.panel;

import comity.common.Refusal;

/** Judges have been named; consent to nationals comes too late. */
public final class NationalsOver extends Refusal {

    public NationalsOver() {
        super(Kind.CONFLICT, "S09");
    }
}
