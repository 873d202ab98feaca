package comity.hearing;

import comity.common.Refusal;

/** The hearing has not got, or is no longer, where this act belongs. */
public final class HearingNotOpen extends Refusal {
    public HearingNotOpen(Hearing.State state) {
        super(Kind.CONFLICT, "S19", state.name());
    }
}
