package comity.access;

import comity.common.Actor;
import comity.common.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Section 1: the President acts; the Vice-President acts when the President is absent, late or a party's national, and
 * while the office is vacant. Nobody acts while he is recorded as absent.
 */
@ApplicationScoped
public class Presidency {

    @Inject
    Standing standing;

    @Inject
    Absences absences;

    @Inject
    Clock clock;

    /** Whether the person acts as President in a case now; where the act is late the Vice-President does so as well. */
    boolean acts(Actor actor, Long caseId, boolean late) {
        Set<CourtRole> held = held(actor);
        return !held.isEmpty() && hindrance(held, actor, caseId, late).isEmpty();
    }

    /** Refuses President or Vice-President by the reason for which he does not act. */
    void require(Actor actor, Long caseId, boolean late) {
        hindrance(held(actor), actor, caseId, late).ifPresent(why -> {
            throw why;
        });
    }

    private Optional<Refusal> hindrance(Set<CourtRole> held, Actor actor, Long caseId, boolean late) {
        if (held.contains(CourtRole.PRS)) {
            if (isAway(actor.id())) {
                return Optional.of(new PresidentAway());
            }
            return isBarred(caseId) ? Optional.of(new NationalOfParty()) : Optional.empty();
        }
        return late || isVacantOrAway() || isBarred(caseId) ? Optional.empty() : Optional.of(new PresidentActs());
    }

    private Set<CourtRole> held(Actor actor) {
        Set<CourtRole> held = new HashSet<>();
        if (!actor.isAnonymous()) {
            standing.appointmentsOf(actor.id()).forEach(office -> held.add(office.role()));
        }
        held.retainAll(Set.of(CourtRole.PRS, CourtRole.VPR));
        return held;
    }

    /** Whether the Vice-President acts in every case now: there is no President, or he is recorded as absent. */
    public boolean isVacantOrAway() {
        return standing.holding(CourtRole.PRS).stream().allMatch(office -> isAway(office.personId()));
    }

    /** The absence that stands today. */
    public Optional<Absence> awayNow(String personId) {
        LocalDate today = today();
        return absences.within(personId, today, today).stream().findFirst();
    }

    private boolean isAway(String personId) {
        return awayNow(personId).isPresent();
    }

    /** States whose national the President is; none while there is no President. */
    public Set<String> nationality() {
        Set<String> states = new HashSet<>();
        for (Appointment office : standing.holding(CourtRole.PRS)) {
            List<Appointment> offices = standing.appointmentsOf(office.personId());
            Stream.concat(
                            offices.stream().map(Appointment::state),
                            standing.person(office.personId()).map(Person::state).stream())
                    .filter(Objects::nonNull)
                    .forEach(states::add);
        }
        return states;
    }

    private boolean isBarred(Long caseId) {
        return caseId != null && !Collections.disjoint(nationality(), standing.parties(caseId));
    }

    /** The day at the seat. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
