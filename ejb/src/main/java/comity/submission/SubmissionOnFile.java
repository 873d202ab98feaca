package comity.submission;

import comity.common.Refusal;

/** The submission of this round is on file. */
public final class SubmissionOnFile extends Refusal {

    public SubmissionOnFile(String round) {
        super(Kind.CONFLICT, "S13", round);
    }
}
