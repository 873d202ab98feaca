package comity.panel;

import comity.common.Refusal;

/** A person may not be proposed or named: national of a party, official, delegate or not on the roster. */
public final class NotEligible extends Refusal {

    public NotEligible(String person) {
        super(Kind.INVALID, "S09", person);
    }
}
