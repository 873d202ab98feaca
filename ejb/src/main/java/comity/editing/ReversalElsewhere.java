package comity.editing;

import comity.common.Refusal;

/** Refused: a decision is reversed in its own case; in another one it is overruled (section 11). */
public final class ReversalElsewhere extends Refusal {
    ReversalElsewhere(String citation) {
        super(Kind.INVALID, "11", citation);
        fault("treatment", "REVERSAL_ELSEWHERE", citation);
    }
}
