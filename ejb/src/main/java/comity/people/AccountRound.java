package comity.people;

import comity.access.Person;
import comity.access.Standing;
import comity.rounds.BackgroundWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Tells the identity provider what waits to be told. */
@ApplicationScoped
@Transactional
public class AccountRound implements BackgroundWork {

    private static final int ORDERS = 10;

    @Inject
    Invitations invitations;

    @Inject
    Accounts accounts;

    @Inject
    Standing standing;

    @Override
    public void round(Instant now) {
        for (AccountOrder order : invitations.waiting(now, ORDERS)) {
            try {
                carryOut(order);
                order.done(now);
            } catch (ProviderAway away) {
                order.failed(String.valueOf(away.getMessage()), now);
            }
        }
    }

    /** Meanwhile the person may have been invited again, or have come back. */
    private void closeUnlessBack(String login) {
        boolean back = invitations.isInvitedAs(login)
                || standing.person(login).filter(Person::active).isPresent();
        if (!back) {
            accounts.close(login);
        }
    }

    private void carryOut(AccountOrder order) {
        switch (order.kind()) {
            case INVITE ->
                invitations
                        .find(order.invitationId())
                        .filter(invitation -> invitation.status() == Invitation.Status.WAITING)
                        .ifPresent(invitation -> {
                            accounts.invite(invitation);
                            invitation.sent();
                        });
            case SIGN_OUT -> accounts.signOut(order.login());
            case CLOSE -> closeUnlessBack(order.login());
        }
    }
}
