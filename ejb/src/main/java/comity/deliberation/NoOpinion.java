package comity.deliberation;

import comity.common.Refusal;

/** The judge has announced no opinion, or has lodged it. */
public final class NoOpinion extends Refusal {
    public NoOpinion() {
        super(Kind.CONFLICT, "TL-57");
    }
}
