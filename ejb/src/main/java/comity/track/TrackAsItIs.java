package comity.track;

import comity.common.Refusal;

/** The case has these time-limits already. */
public final class TrackAsItIs extends Refusal {
    public TrackAsItIs() {
        super(Kind.CONFLICT, "X4");
    }
}
