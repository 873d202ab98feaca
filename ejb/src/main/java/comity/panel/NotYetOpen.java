package comity.panel;

import comity.common.Refusal;
import java.time.Instant;

/** The step opens later. */
public final class NotYetOpen extends Refusal {

    public NotYetOpen(Instant opensAt) {
        super(Kind.CONFLICT, "S09", opensAt);
    }
}
