package comity.joinder;

import comity.common.Refusal;

/** The two cases share neither a measure nor the respondent. */
public final class CasesNotRelated extends Refusal {
    public CasesNotRelated() {
        super(Kind.INVALID, "X3");
    }
}
