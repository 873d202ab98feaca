package comity.panel;

import comity.common.Refusal;

/** Section 1: a Signatory has so many nominations to the roster at a time. */
public final class NominationsUsed extends Refusal {
    public NominationsUsed(int most) {
        super(Kind.CONFLICT, "1", most);
    }
}
