package comity.evidence;

import comity.common.Refusal;

/** What is said of an exhibit is incomplete or breaks its measure. */
public final class ExhibitFaulty extends Refusal {

    public ExhibitFaulty() {
        super(Kind.INVALID, "S15");
    }

    void throwIfAny() {
        if (!faults().isEmpty()) {
            throw this;
        }
    }
}
