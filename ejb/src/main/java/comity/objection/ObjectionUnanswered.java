package comity.objection;

import comity.common.Refusal;

/** The other party may still answer. */
public final class ObjectionUnanswered extends Refusal {

    public ObjectionUnanswered() {
        super(Kind.CONFLICT, "TL-28");
    }
}
