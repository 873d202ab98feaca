package comity.deliberation;

import comity.common.Refusal;

/** The deliberation has not got, or is no longer, where this act belongs. */
public final class ChamberNotThere extends Refusal {
    public ChamberNotThere(Deliberation.Phase phase) {
        super(Kind.CONFLICT, "S20", phase.name());
    }
}
