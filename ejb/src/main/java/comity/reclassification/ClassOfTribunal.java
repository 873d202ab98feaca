package comity.reclassification;

import comity.common.Refusal;

/** Papers of the Tribunal's own making have the class of their kind. */
public final class ClassOfTribunal extends Refusal {
    public ClassOfTribunal() {
        super(Kind.CONFLICT, "X10");
    }
}
