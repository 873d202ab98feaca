package comity.objection;

import comity.common.Refusal;

/** The merits wait already. */
public final class MeritsWaitAlready extends Refusal {

    public MeritsWaitAlready() {
        super(Kind.CONFLICT, "S11");
    }
}
