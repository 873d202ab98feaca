package comity.track;

import comity.common.Refusal;

/** The respondent has not been heard, and TL-89 has not run. */
public final class TrackNotHeard extends Refusal {
    public TrackNotHeard() {
        super(Kind.CONFLICT, "X4");
    }
}
