package comity.panel;

import comity.common.Refusal;

/** The Council has already dealt with the request. */
public final class ConsiderationOver extends Refusal {

    public ConsiderationOver() {
        super(Kind.CONFLICT, "S08");
    }
}
