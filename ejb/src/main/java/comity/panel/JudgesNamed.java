package comity.panel;

import comity.common.Refusal;

/** The judges have been named already. */
public final class JudgesNamed extends Refusal {

    public JudgesNamed() {
        super(Kind.CONFLICT, "S09");
    }
}
