package comity.reclassification;

import comity.common.Refusal;

/** The paper has this class already. */
public final class ClassAsItIs extends Refusal {
    public ClassAsItIs() {
        super(Kind.CONFLICT, "X10");
    }
}
