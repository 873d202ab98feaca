package comity.access;

import comity.common.Refusal;

/** Section 1: the President acts here; the Vice-President only in his absence, when he is late or may not act. */
public final class PresidentActs extends Refusal {
    PresidentActs() {
        super(Kind.FORBIDDEN, "1");
    }
}
