package comity.consultation;

import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.Standing;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.notice.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who speaks for a State that has no seat in the case, and how it is told what became of its request (S05). */
@ApplicationScoped
public class JoiningStates {

    private static final Set<CourtRole> SPEAK =
            EnumSet.of(CourtRole.FPT, CourtRole.AGT, CourtRole.DEPUTY, CourtRole.COU);

    @Inject
    Standing standing;

    @Inject
    Outbox outbox;

    /** The State for which this person speaks. */
    Optional<String> of(Actor actor) {
        return standing.appointmentsOf(actor.id()).stream()
                .filter(office -> SPEAK.contains(office.role()) && office.state() != null)
                .map(Appointment::state)
                .findFirst();
    }

    /** Inbox and mail of each who speaks for the State; the letter names no content. */
    void tell(CaseFile file, String state, String kind, String... args) {
        standing.holding(List.copyOf(SPEAK), List.of(state)).stream()
                .map(Appointment::personId)
                .distinct()
                .forEach(login -> standing.person(login).ifPresent(person -> {
                    outbox.tell(person, file, null, kind, List.of(args));
                    outbox.write(person.email(), file, null);
                }));
    }
}
