package comity.track;

import comity.common.Refusal;

/** The mass track has time-limits of its own. */
public final class TrackOfItsOwn extends Refusal {
    public TrackOfItsOwn() {
        super(Kind.CONFLICT, "X4");
    }
}
