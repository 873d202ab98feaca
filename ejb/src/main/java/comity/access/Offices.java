package comity.access;

import comity.common.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Gives and takes offices that hold in the whole Tribunal; who may do so is asked by the caller (section 1). */
@ApplicationScoped
@Transactional
public class Offices {

    private static final Set<CourtRole> JUDGES = EnumSet.of(CourtRole.PNL, CourtRole.PPJ, CourtRole.APJ);

    private static final Set<CourtRole> DELEGATES = EnumSet.of(
            CourtRole.AGT, CourtRole.DEPUTY, CourtRole.CNS, CourtRole.DLG, CourtRole.FPT, CourtRole.TPA, CourtRole.COU);

    @Inject
    Standing standing;

    @Inject
    Clock clock;

    /** Appoints a person, until a day or without term; a second call for the same office does nothing. */
    public void appoint(String personId, CourtRole role, String state, LocalDate until, Actor by) {
        requireNotBoth(personId, role);
        boolean held = standing.appointmentsOf(personId).stream()
                .anyMatch(office -> office.role() == role && Objects.equals(office.state(), state));
        if (!held) {
            standing.add(new Appointment(personId, role, state, clock.instant(), by.id()).until(until));
        }
    }

    /** Nobody is judge and delegate anywhere at the same time. */
    public void requireNotBoth(String personId, CourtRole role) {
        Set<CourtRole> other = JUDGES.contains(role) ? DELEGATES : DELEGATES.contains(role) ? JUDGES : Set.of();
        List<CourtRole> held = Stream.concat(
                        standing.appointmentsOf(personId).stream().map(Appointment::role),
                        standing.seatsOf(personId).stream().map(Membership::role))
                .toList();
        if (held.stream().anyMatch(other::contains)) {
            throw new JudgeAndDelegate(personId);
        }
    }
}
