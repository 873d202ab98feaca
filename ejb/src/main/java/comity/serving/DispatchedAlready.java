package comity.serving;

import comity.common.Refusal;

/** Another clerk has sent the letters. */
public final class DispatchedAlready extends Refusal {
    public DispatchedAlready() {
        super(Kind.CONFLICT, "TL-05");
    }
}
