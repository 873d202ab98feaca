package comity.council;

import comity.common.Refusal;

/** Presence and views are for the delegates of Signatories in the Council. */
public final class NoDelegate extends Refusal {

    public NoDelegate() {
        super(Kind.FORBIDDEN, "S08");
    }
}
