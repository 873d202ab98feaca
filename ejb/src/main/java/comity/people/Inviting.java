package comity.people;

import comity.access.CourtRole;
import comity.access.NoSuchThing;
import comity.access.Person;
import comity.access.Side;
import comity.access.Standing;
import comity.common.Actor;
import comity.common.SystemTime;
import comity.reference.EntryIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Invites people, again where the letter was lost, and takes an invitation back (section 1). */
@ApplicationScoped
@Transactional
public class Inviting {

    private static final int NAME_LONGEST = 120;
    private static final int EMAIL_LONGEST = 200;

    @Inject
    Invitations invitations;

    @Inject
    Appointing appointing;

    @Inject
    Standing standing;

    @Inject
    Seating seating;

    @Inject
    TribunalOffices tribunal;

    @Inject
    Clock clock;

    @Inject
    @SystemTime
    Clock systemClock;

    /**
     * Invites a person by e-mail. Whoever has an account already needs no letter: he gets the office or seat at once. A
     * person whom the President proposes waits for the Council's word.
     *
     * @return the login under which he will sign in
     */
    public String invite(Invite invite, Actor actor) {
        require(invite.caseId(), invite.state(), invite.role(), actor);
        boolean proposal = invite.caseId() == null && appointing.proposes(invite.role(), actor);
        check(invite);
        String known = invitations.loginOf(invite.email().strip()).orElse(null);
        if (invite.caseId() == null) {
            tribunal.check(invite.role(), invite.state(), known);
        }
        if (!proposal && isActive(known)) {
            seating.give(invite, side(invite), known, actor);
            return known;
        }
        if (invitations.isInvited(invite.email().strip())) {
            throw new InvitedAlready(invite.email()).fault("email", "INVITED_ALREADY");
        }
        Invitation invitation =
                new Invitation(known == null ? free(invite) : known, invite, side(invite), actor.id(), clock.instant());
        invitations.add(invitation);
        if (proposal) {
            invitation.proposed();
        } else {
            order(invitation);
        }
        return invitation.login();
    }

    private boolean isActive(String login) {
        return login != null && standing.person(login).filter(Person::active).isPresent();
    }

    /** The Council takes up the President's proposal: now the person is invited, in its name. */
    public void confirm(Long id, Actor actor) {
        Invitation invitation = open(id, actor);
        appointing.requireOffice(invitation.state(), invitation.role(), actor);
        if (invitation.status() != Invitation.Status.PROPOSED) {
            throw new InvitationOver();
        }
        tribunal.check(invitation.role(), invitation.state(), invitation.login());
        invitation.confirmed(actor.id());
        if (isActive(invitation.login())) {
            seating.give(invitation.asked(), null, invitation.login(), actor);
            invitation.accepted(clock.instant());
        } else {
            order(invitation);
        }
    }

    /** Sends the letter once more. */
    public void again(Long id, Actor actor) {
        Invitation invitation = open(id, actor);
        if (invitation.status() == Invitation.Status.PROPOSED) {
            throw new InvitationOver();
        }
        invitation.waitAgain();
        order(invitation);
    }

    public void withdraw(Long id, Actor actor) {
        Invitation invitation = open(id, actor);
        boolean told = invitation.status() != Invitation.Status.PROPOSED;
        invitation.withdrawn(clock.instant());
        if (told) {
            invitations.add(new AccountOrder(
                    invitation.login(), AccountOrder.Kind.CLOSE, invitation.id(), systemClock.instant()));
        }
    }

    /** Open and settled invitations to offices of a State, or of the Tribunal, for those who invite there. */
    public List<InvitationRow> ofState(String state, Actor actor) {
        List<CourtRole> offices = appointing.offices(state, actor);
        if (offices.isEmpty()) {
            throw new NoSuchThing();
        }
        return invitations.ofState(state).stream()
                .filter(invitation -> state != null || offices.contains(invitation.role()))
                .map(this::row)
                .toList();
    }

    List<InvitationRow> ofCase(Long caseId, String state) {
        return invitations.ofCase(caseId).stream()
                .filter(invitation -> Objects.equals(state, invitation.state()))
                .map(this::row)
                .toList();
    }

    private void order(Invitation invitation) {
        invitations.add(
                new AccountOrder(invitation.login(), AccountOrder.Kind.INVITE, invitation.id(), systemClock.instant()));
    }

    private Invitation open(Long id, Actor actor) {
        Invitation invitation = invitations.find(id).orElseThrow(NoSuchThing::new);
        requireSeeing(invitation, actor);
        if (!invitation.isOpen()) {
            throw new InvitationOver();
        }
        return invitation;
    }

    private void requireSeeing(Invitation invitation, Actor actor) {
        if (invitation.caseId() != null) {
            appointing.requireRole(invitation.caseId(), invitation.state(), invitation.role(), actor);
        } else if (!appointing
                .offices(Appointing.pageOf(invitation.role(), invitation.state()), actor)
                .contains(invitation.role())) {
            throw new NoSuchThing();
        }
    }

    private void require(Long caseId, String state, CourtRole role, Actor actor) {
        if (caseId == null) {
            appointing.requireInviting(state, role, actor);
        } else {
            appointing.requireRole(caseId, state, role, actor);
        }
    }

    private Side side(Invite invite) {
        return invite.caseId() == null
                ? null
                : appointing.sideOf(invite.caseId(), invite.state()).orElseThrow(NoSuchThing::new);
    }

    private void check(Invite invite) {
        String email = Objects.toString(invite.email(), "").strip();
        EntryIncomplete.check()
                .required("name", invite.name(), NAME_LONGEST)
                .required("email", invite.email(), EMAIL_LONGEST)
                .that(
                        email.isEmpty() || email.matches("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\"]+"),
                        "email",
                        "ADDRESS_FORM")
                .done();
    }

    /** A login made of the State and the name, which nobody has or had. */
    private String free(Invite invite) {
        String plain = Normalizer.normalize(invite.name(), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z ]", "")
                .strip();
        String last = plain.substring(plain.lastIndexOf(' ') + 1);
        String stem = (Appointing.pageOf(invite.role(), invite.state()) == null
                        ? "esct"
                        : invite.state().toLowerCase(Locale.ROOT))
                + "."
                + (last.isEmpty() ? "person" : last);
        String login = stem;
        for (int i = 2; invitations.isTaken(login); i++) {
            login = stem + i;
        }
        return login;
    }

    private InvitationRow row(Invitation it) {
        return new InvitationRow(
                it.id(),
                it.login(),
                it.name(),
                it.email(),
                it.state(),
                it.role(),
                it.invitedBy(),
                it.invitedAt(),
                it.status(),
                it.refusedBy(),
                it.isOpen() ? invitations.trouble(it.id()).orElse(null) : null);
    }
}
