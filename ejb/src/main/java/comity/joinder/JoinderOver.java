package comity.joinder;

import comity.common.Refusal;

/** This request is decided, or without object. */
public final class JoinderOver extends Refusal {
    public JoinderOver() {
        super(Kind.CONFLICT, "X3");
    }
}
