package comity.deliberation;

import comity.common.Refusal;

/** Not every judge has voted on every operative paragraph. */
public final class VotesMissing extends Refusal {
    public VotesMissing(int number) {
        super(Kind.CONFLICT, "S20", number);
    }
}
