package comity.serving;

import comity.common.Refusal;

/** Receipt can be acknowledged only of what has been sent. */
public final class NotDispatchedYet extends Refusal {
    public NotDispatchedYet() {
        super(Kind.CONFLICT, "S04");
    }
}
