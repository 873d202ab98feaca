package comity.serving;

import comity.common.Refusal;

/** The State has been served already: once is enough. */
public final class AlreadyServed extends Refusal {
    public AlreadyServed() {
        super(Kind.CONFLICT, "S04");
    }
}
