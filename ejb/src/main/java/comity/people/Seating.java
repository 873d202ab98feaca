package comity.people;

import comity.access.CaseAccess;
import comity.access.CourtRole;
import comity.access.Offices;
import comity.access.Person;
import comity.access.Side;
import comity.access.Standing;
import comity.common.Actor;
import comity.docket.CaseFiles;
import comity.panel.Nomination;
import comity.panel.RosterKeeping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Gives the office or the seat to which somebody was invited. */
@ApplicationScoped
@Transactional
public class Seating {

    @Inject
    Standing standing;

    @Inject
    Offices offices;

    @Inject
    CaseAccess access;

    @Inject
    RosterKeeping roster;

    @Inject
    CaseFiles files;

    @Inject
    TribunalOffices tribunal;

    /** The person stands in the house from now on, or again. */
    void enter(Invitation invitation) {
        standing.person(invitation.login())
                .ifPresentOrElse(
                        Person::comeBack,
                        () -> standing.add(new Person(
                                invitation.login(), invitation.name(), invitation.email(), null, invitation.state())));
    }

    void give(Invite invite, Side side, String login, Actor by) {
        CourtRole role = invite.role();
        if (invite.caseId() != null) {
            files.lock(invite.caseId());
            offices.requireNotBoth(login, role);
            access.appoint(invite.caseId(), login, role, side, invite.state(), by);
        } else if (RosterKeeping.LISTS.contains(role)) {
            roster.nominate(new Nomination(role, login, invite.state()), by);
        } else {
            tribunal.check(role, invite.state(), login);
            offices.appoint(login, role, invite.state(), tribunal.until(role), by);
        }
    }
}
