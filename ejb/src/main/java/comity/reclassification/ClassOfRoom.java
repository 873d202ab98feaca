package comity.reclassification;

import comity.common.Refusal;

/** Closed rooms are outside the order of classes: no paper goes in or out. */
public final class ClassOfRoom extends Refusal {
    public ClassOfRoom() {
        super(Kind.INVALID, "1.1");
    }
}
