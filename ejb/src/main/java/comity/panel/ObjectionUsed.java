package comity.panel;

import comity.common.Refusal;
import java.time.Instant;

/** A respondent objects to a panel once. */
public final class ObjectionUsed extends Refusal {

    public ObjectionUsed(Instant at) {
        super(Kind.CONFLICT, "S08", at);
    }
}
