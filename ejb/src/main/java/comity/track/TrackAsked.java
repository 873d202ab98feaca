package comity.track;

import comity.common.Refusal;

/** A change of track is asked for already; it is decided first. */
public final class TrackAsked extends Refusal {
    public TrackAsked() {
        super(Kind.CONFLICT, "X4");
    }
}
