package comity.consultation;

import comity.common.Refusal;

/** The request to join was refused already. */
public final class JoinSettled extends Refusal {
    public JoinSettled() {
        super(Kind.CONFLICT, "TL-10");
    }
}
