package comity.people;

import comity.common.Refusal;

/** An invitation to this address is open. */
public final class InvitedAlready extends Refusal {
    public InvitedAlready(String email) {
        super(Kind.CONFLICT, "1", email);
    }
}
