package comity.joinder;

import comity.common.Refusal;

/** Joinder of these cases is asked for already; it is decided first. */
public final class JoinderPending extends Refusal {
    public JoinderPending() {
        super(Kind.CONFLICT, "X3");
    }
}
