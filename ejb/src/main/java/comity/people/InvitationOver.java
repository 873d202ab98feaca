package comity.people;

import comity.common.Refusal;

/** The invitation was accepted, withdrawn or refused already. */
public final class InvitationOver extends Refusal {
    public InvitationOver() {
        super(Kind.CONFLICT, "1");
    }
}
