package comity.people;

import comity.access.Standing;
import comity.common.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** What becomes of an invitation at the first sign-in. */
@ApplicationScoped
@Transactional
public class Acceptance {

    @Inject
    Invitations invitations;

    @Inject
    Seating seating;

    @Inject
    Standing standing;

    @Inject
    Clock clock;

    public boolean isAwaited(String login) {
        return invitations.sent(login).isPresent();
    }

    /** The office is given in the name of whoever invited, by the rules as they stand now. */
    public void accept(String login) {
        Optional<Invitation> open = invitations.sent(login);
        if (open.isEmpty()) {
            return;
        }
        Invitation invitation = open.get();
        Actor by = standing.person(invitation.invitedBy())
                .map(person -> new Actor(person.id(), person.name(), Set.of(), person.state()))
                .orElseThrow();
        seating.enter(invitation);
        seating.give(invitation.asked(), invitation.side(), login, by);
        invitation.accepted(clock.instant());
    }

    /** Meanwhile the rules say no: the person is on the other side, or the nominations are used. */
    public void refuse(String login, String code) {
        invitations.sent(login).ifPresent(invitation -> invitation.refused(code, clock.instant()));
    }
}
