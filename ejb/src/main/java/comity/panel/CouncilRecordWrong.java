package comity.panel;

import comity.common.Refusal;

/** A Council record names nobody present, or someone rejecting who was not present. */
public final class CouncilRecordWrong extends Refusal {

    public CouncilRecordWrong() {
        super(Kind.INVALID, "S08");
    }
}
