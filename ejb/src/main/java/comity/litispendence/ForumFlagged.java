package comity.litispendence;

import comity.common.Refusal;

/** A proceeding elsewhere is flagged already; it is ruled on first. */
public final class ForumFlagged extends Refusal {
    public ForumFlagged() {
        super(Kind.CONFLICT, "X8");
    }
}
