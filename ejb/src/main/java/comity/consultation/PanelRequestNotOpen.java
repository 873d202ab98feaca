package comity.consultation;

import comity.common.Refusal;
import java.time.Instant;

/** A panel can be requested only when consultations were refused, have failed or are over (section 3). */
public final class PanelRequestNotOpen extends Refusal {
    public PanelRequestNotOpen(Instant opensAt) {
        super(Kind.CONFLICT, "S08", opensAt == null ? "" : opensAt);
    }
}
