package comity.deadline;

import comity.common.Refusal;
import java.time.Instant;

/** The act came after its time-limit had run (section 4). */
public final class DeadlinePassed extends Refusal {
    public DeadlinePassed(String code, Instant dueAt) {
        super(Kind.CONFLICT, code, code, dueAt);
    }
}
