package comity.deliberation;

import comity.common.Refusal;

/** Refused: cogent reasons have words, at most 4,000 characters. */
public final class CogentReasonsIncomplete extends Refusal {
    CogentReasonsIncomplete() {
        super(Kind.INVALID, "11");
    }
}
