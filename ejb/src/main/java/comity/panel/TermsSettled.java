package comity.panel;

import comity.common.Refusal;

/** The terms of reference are settled. */
public final class TermsSettled extends Refusal {

    public TermsSettled() {
        super(Kind.CONFLICT, "TL-21");
    }
}
