package comity.hearing;

import comity.common.Refusal;

/** A hearing rises with its transcript on file. */
public final class TranscriptMissing extends Refusal {
    public TranscriptMissing() {
        super(Kind.INVALID, "S19");
        fault("transcript", "TRANSCRIPT_MISSING");
    }
}
