package comity.deliberation;

import comity.common.Refusal;

/** The draft no longer runs, or never ran, against this holding on this claim: there is nothing to give reasons for. */
public final class NothingContrary extends Refusal {
    NothingContrary(int claimNo) {
        super(Kind.CONFLICT, "11", claimNo);
    }
}
