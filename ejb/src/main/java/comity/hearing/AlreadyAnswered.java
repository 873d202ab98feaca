package comity.hearing;

import comity.common.Refusal;

/** The question has been answered. */
public final class AlreadyAnswered extends Refusal {
    public AlreadyAnswered() {
        super(Kind.CONFLICT, "TL-88");
    }
}
