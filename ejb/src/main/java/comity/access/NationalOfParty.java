package comity.access;

import comity.common.Refusal;

/** Section 1: the President who is a party's national leaves the act to the Vice-President. */
public final class NationalOfParty extends Refusal {
    public NationalOfParty() {
        super(Kind.FORBIDDEN, "1");
    }
}
