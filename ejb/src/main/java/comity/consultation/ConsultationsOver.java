package comity.consultation;

import comity.common.Refusal;

/** The consultations have ended. */
public final class ConsultationsOver extends Refusal {
    public ConsultationsOver() {
        super(Kind.CONFLICT, "S05");
    }
}
