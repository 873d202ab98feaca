package comity.consultation;

import comity.common.Refusal;

/** Consultations have been entered into already. */
public final class AlreadyEntered extends Refusal {
    public AlreadyEntered() {
        super(Kind.CONFLICT, "S05");
    }
}
