package comity.objection;

import comity.common.Refusal;

/** The party has answered already, or the time for answers is over. */
public final class AnswerOver extends Refusal {

    public AnswerOver() {
        super(Kind.CONFLICT, "TL-28");
    }
}
