package comity.deliberation;

import comity.common.Refusal;

/** An operative paragraph has no majority: it must be put differently or left out. */
public final class ParagraphNotCarried extends Refusal {
    public ParagraphNotCarried(int number) {
        super(Kind.CONFLICT, "S20", number);
    }
}
