package comity.stay;

import comity.common.Refusal;

/** Before the claim is served there is nobody to agree with, and nothing to stay for talks. */
public final class NotServedYet extends Refusal {
    public NotServedYet() {
        super(Kind.CONFLICT, "X6");
    }
}
