package comity.filing;

import comity.common.Refusal;

/** Without the Agent's signature over exactly this form nothing is filed (D21). */
public final class SignatureWanting extends Refusal {
    SignatureWanting() {
        super(Kind.INVALID, "S01");
    }
}
