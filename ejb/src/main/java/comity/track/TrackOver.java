package comity.track;

import comity.common.Refusal;

/** This request is decided, or without object. */
public final class TrackOver extends Refusal {
    public TrackOver() {
        super(Kind.CONFLICT, "X4");
    }
}
