package comity.measures;

import comity.common.Refusal;

/** The party has reported for this period. */
public final class ReportOnFile extends Refusal {

    public ReportOnFile() {
        super(Kind.CONFLICT, "TL-32");
    }
}
