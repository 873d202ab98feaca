package comity.hearing;

import comity.common.Refusal;

/** Corrections or answers may still come in: the hearing cannot be closed yet. */
public final class RecordNotSettled extends Refusal {
    public RecordNotSettled(String code) {
        super(Kind.CONFLICT, "S19", code);
    }
}
