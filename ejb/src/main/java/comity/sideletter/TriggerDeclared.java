package comity.sideletter;

import comity.common.Refusal;

/** The condition was declared fulfilled already. */
public final class TriggerDeclared extends Refusal {
    public TriggerDeclared() {
        super(Kind.CONFLICT, "X5");
    }
}
