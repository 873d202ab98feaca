package comity.sideletter;

import comity.common.Refusal;

/** The letter names no condition that could come true. */
public final class NoTriggerNamed extends Refusal {
    public NoTriggerNamed() {
        super(Kind.CONFLICT, "X5");
    }
}
