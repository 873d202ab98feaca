package comity.hearing;

import comity.common.Refusal;
import java.time.Instant;

/** A hearing opens on the day that was announced, not before (TL-49). */
public final class HearingNotYet extends Refusal {
    public HearingNotYet(Instant opensAt) {
        super(Kind.CONFLICT, "TL-49", opensAt);
    }
}
