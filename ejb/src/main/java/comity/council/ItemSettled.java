package comity.council;

import comity.common.Refusal;
import java.time.Instant;

/** The Council has dealt with the item. */
public final class ItemSettled extends Refusal {

    public ItemSettled(Instant at) {
        super(Kind.CONFLICT, "S08", at);
    }
}
