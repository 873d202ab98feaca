package comity.deliberation;

import comity.common.Refusal;

/** Redactions may still be proposed or ruled on. */
public final class RedactionOpen extends Refusal {
    public RedactionOpen(String code) {
        super(Kind.CONFLICT, "S23", code);
    }
}
