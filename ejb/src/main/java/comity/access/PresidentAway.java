package comity.access;

import comity.common.Refusal;

/** Section 1: whoever is recorded as absent does not act as President before his absence is ended. */
public final class PresidentAway extends Refusal {
    PresidentAway() {
        super(Kind.FORBIDDEN, "1");
    }
}
