package comity.consultation;

import comity.common.Refusal;

/** The request for consultations is answered once. */
public final class AlreadyReplied extends Refusal {
    public AlreadyReplied() {
        super(Kind.CONFLICT, "S05");
    }
}
