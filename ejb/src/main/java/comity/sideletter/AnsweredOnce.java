package comity.sideletter;

import comity.common.Refusal;

/** This Signatory has answered this version. */
public final class AnsweredOnce extends Refusal {
    public AnsweredOnce() {
        super(Kind.CONFLICT, "TL-83");
    }
}
