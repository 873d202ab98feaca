package comity.people;

import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.Membership;
import comity.access.NoSuchThing;
import comity.access.Person;
import comity.access.SignOuts;
import comity.access.Standing;
import comity.common.Actor;
import comity.common.SystemTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** Ends offices, and signs out whoever has left an office or a seat (section 1). */
@ApplicationScoped
@Transactional
public class Leaving {

    @Inject
    Standing standing;

    @Inject
    Invitations invitations;

    @Inject
    Appointing appointing;

    @Inject
    Delegation delegation;

    @Inject
    SignOuts signOuts;

    @Inject
    Clock clock;

    @Inject
    @SystemTime
    Clock systemClock;

    /** Who holds an office of a State, or of the Tribunal where the state is null, for those who appoint there. */
    public List<OfficeRow> offices(String state, Actor actor) {
        List<CourtRole> kept = appointing.offices(state, actor);
        if (kept.isEmpty()) {
            throw new NoSuchThing();
        }
        return kept.stream()
                .flatMap(role -> standing.holding(role).stream())
                .filter(office -> state == null || state.equals(office.state()))
                .map(office -> row(office, appointing.fills(office.role(), office.state(), actor)))
                .toList();
    }

    /**
     * Ends an office, with the seats that its holder has by it in cases. Where he is the last Agent of a side, a successor
     * takes his place in the same act.
     *
     * @param successor login of the successor, or blank where none is needed
     */
    public void endOffice(Long id, String successor, Actor actor) {
        Appointment office = standing.office(id).orElseThrow(NoSuchThing::new);
        appointing.requireOffice(office.state(), office.role(), actor);
        if (office.role() == CourtRole.FPT
                && standing.holding(CourtRole.FPT, office.state()).size() == 1) {
            throw new LastAgent(office.state());
        }
        for (Membership seat : standing.seatsOf(office.personId())) {
            if (seat.role() == office.role() && Objects.equals(seat.state(), office.state())) {
                delegation.leave(seat, successor, actor);
            }
        }
        office.end(clock.instant(), actor.id());
        left(office.personId());
    }

    /** Signs out now; whoever has nothing left has no account that works. */
    void left(String login) {
        Person person = standing.person(login).orElseThrow(NoSuchThing::new);
        boolean nothing = standing.appointmentsOf(login).isEmpty()
                && standing.seatsOf(login).isEmpty();
        person.signOut(systemClock.instant());
        if (nothing) {
            person.leave();
        }
        invitations.add(new AccountOrder(
                login, nothing ? AccountOrder.Kind.CLOSE : AccountOrder.Kind.SIGN_OUT, null, systemClock.instant()));
        signOuts.readAgain();
    }

    private OfficeRow row(Appointment office, boolean ends) {
        Person person = standing.person(office.personId()).orElseThrow(NoSuchThing::new);
        return new OfficeRow(
                office.id(),
                office.personId(),
                person.name(),
                person.email(),
                office.role(),
                office.validFrom(),
                office.endsOn(),
                ends);
    }
}
