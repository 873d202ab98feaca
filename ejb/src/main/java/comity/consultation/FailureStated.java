package comity.consultation;

import comity.common.Refusal;

/** This side has signed the joint statement of failure already. */
public final class FailureStated extends Refusal {
    public FailureStated() {
        super(Kind.CONFLICT, "S05");
    }
}
