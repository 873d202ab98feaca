package comity.evidence;

import comity.common.Refusal;

/** The exhibit owes no summary, or has one. */
public final class SummaryNotOwed extends Refusal {

    public SummaryNotOwed(String number) {
        super(Kind.CONFLICT, "TL-39", number);
    }
}
