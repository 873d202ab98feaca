package comity.filing;

import comity.common.Refusal;

/** The outcome does not follow from the checklist. */
public final class OutcomeNotOpen extends Refusal {
    OutcomeNotOpen(String outcome) {
        super(Kind.INVALID, "S02", outcome);
    }
}
