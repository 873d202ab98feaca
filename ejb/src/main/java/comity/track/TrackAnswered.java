package comity.track;

import comity.common.Refusal;

/** The answer to this request is on the docket already. */
public final class TrackAnswered extends Refusal {
    public TrackAnswered() {
        super(Kind.CONFLICT, "X4");
    }
}
