package comity.people;

import comity.access.CourtRole;
import java.time.Instant;

/**
 * An invitation as it is read by those who invite.
 *
 * @param trouble what the identity provider answered, while the account could not be made
 */
public record InvitationRow(
        Long id,
        String login,
        String name,
        String email,
        String state,
        CourtRole role,
        String invitedBy,
        Instant invitedAt,
        Invitation.Status status,
        String refusedBy,
        String trouble) {

    public boolean open() {
        return proposed() || status == Invitation.Status.WAITING || status == Invitation.Status.SENT;
    }

    /** Whether it waits for the Council's word. */
    public boolean proposed() {
        return status == Invitation.Status.PROPOSED;
    }
}
