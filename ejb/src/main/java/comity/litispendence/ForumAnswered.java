package comity.litispendence;

import comity.common.Refusal;

/** The answer to this flag is on the docket already. */
public final class ForumAnswered extends Refusal {
    public ForumAnswered() {
        super(Kind.CONFLICT, "X8");
    }
}
