package comity.settlement;

import comity.common.Refusal;

/** These terms were replaced or withdrawn; the latest ones are open for signature. */
public final class TermsReplaced extends Refusal {
    public TermsReplaced() {
        super(Kind.CONFLICT, "S07");
    }
}
