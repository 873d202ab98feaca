package comity.hearing;

import comity.common.Refusal;

/** An adjourned hearing resumes on a later day. */
public final class ResumesInThePast extends Refusal {
    public ResumesInThePast() {
        super(Kind.INVALID, "S19");
        fault("until", "RESUMES_IN_THE_PAST");
    }
}
