package comity.reclassification;

import comity.common.Refusal;

/** There is an objection already; what the other side thinks it says in its answer. */
public final class ClassObjected extends Refusal {
    public ClassObjected() {
        super(Kind.CONFLICT, "TL-37");
    }
}
