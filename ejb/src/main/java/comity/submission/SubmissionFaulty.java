package comity.submission;

import comity.common.Refusal;

/** A submission lacks a part or breaks its measure. */
public final class SubmissionFaulty extends Refusal {

    public SubmissionFaulty() {
        super(Kind.INVALID, "S13");
    }
}
