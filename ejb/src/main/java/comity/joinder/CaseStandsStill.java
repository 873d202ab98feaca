package comity.joinder;

import comity.common.Refusal;

/** Claims do not come under a stay, or its end by TL-84, to which their State has not agreed (X6). */
public final class CaseStandsStill extends Refusal {
    public CaseStandsStill(String reference) {
        super(Kind.CONFLICT, "X6", reference);
    }
}
