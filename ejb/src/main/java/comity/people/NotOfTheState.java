package comity.people;

import comity.common.Refusal;

/** The person does not act for this State, or has no account that works. */
public final class NotOfTheState extends Refusal {
    public NotOfTheState(String personId) {
        super(Kind.INVALID, "1", personId);
    }
}
