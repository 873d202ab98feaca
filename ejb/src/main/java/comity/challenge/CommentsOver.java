package comity.challenge;

import comity.common.Refusal;

/** The time for comments is over, or the comment was made. */
public final class CommentsOver extends Refusal {

    public CommentsOver() {
        super(Kind.CONFLICT, "TL-20");
    }
}
