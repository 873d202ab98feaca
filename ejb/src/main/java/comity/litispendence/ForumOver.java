package comity.litispendence;

import comity.common.Refusal;

/** This flag is ruled on, or without object. */
public final class ForumOver extends Refusal {
    public ForumOver() {
        super(Kind.CONFLICT, "X8");
    }
}
