package comity.panel;

import comity.access.Appointment;
import comity.access.Membership;
import comity.access.Person;
import comity.access.Side;
import comity.access.Standing;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Section 1, S09: nationality, offices, seats and past cases of the roster, read at once, seen for one case. */
@ApplicationScoped
public class Conflicts {

    @Inject
    Standing standing;

    @Inject
    Panels panels;

    @Inject
    CaseFiles files;

    /** Each person of these nominations who is still active. */
    List<ConflictCheck> check(CaseFile file, List<Appointment> roster) {
        List<String> ids = roster.stream().map(Appointment::personId).distinct().toList();
        Map<String, Person> persons = standing.persons(ids).stream()
                .filter(Person::active)
                .collect(Collectors.toMap(Person::id, Function.identity()));
        ConflictRegister known = read(file, ids);
        return roster.stream()
                .filter(office -> persons.containsKey(office.personId()))
                .map(office -> new ConflictCheck(
                        office.personId(),
                        persons.get(office.personId()).name(),
                        office.state(),
                        known.of(office.personId(), office.state())))
                .toList();
    }

    private ConflictRegister read(CaseFile file, List<String> ids) {
        List<Membership> seats = standing.everSeated(ids);
        List<Nominee> named = panels.everNamed(ids);
        List<Long> elsewhere = Stream.concat(
                        seats.stream().map(Membership::caseId), named.stream().map(Nominee::caseId))
                .distinct()
                .toList();
        return new ConflictRegister(
                file,
                partyStates(file),
                bothConsent(file.id()),
                onPanel(file.id()),
                elsewhere.isEmpty()
                        ? Map.of()
                        : files.byIds(elsewhere).stream().collect(Collectors.toMap(CaseFile::id, Function.identity())),
                by(standing.everAppointed(ids), Appointment::personId),
                by(seats, Membership::personId),
                by(named, Nominee::personId));
    }

    private static <T> Map<String, List<T>> by(List<T> rows, Function<T, String> person) {
        return rows.stream().collect(Collectors.groupingBy(person));
    }

    private Set<String> partyStates(CaseFile file) {
        Set<String> states = new HashSet<>(file.claimants());
        states.addAll(file.respondents());
        standing.membersOf(file.id()).stream()
                .filter(seat -> seat.side() == Side.TP && seat.state() != null)
                .map(Membership::state)
                .forEach(states::add);
        return states;
    }

    private boolean bothConsent(Long caseId) {
        return panels.consents(caseId).stream()
                        .map(NationalConsent::side)
                        .distinct()
                        .count()
                == 2;
    }

    /** For a vacant seat: who sits or has left the panel is not asked again. */
    private ConflictRegister.Bench onPanel(Long caseId) {
        if (panels.find(caseId).filter(panel -> panel.vacantSeat() != null).isEmpty()) {
            return new ConflictRegister.Bench(Set.of(), Map.of());
        }
        Set<String> gone = new HashSet<>();
        Map<String, String> nationalities = new HashMap<>();
        for (Nominee nominee : panels.nominees(caseId)) {
            if (nominee.seat() != null) {
                nationalities.put(nominee.nationality(), nominee.name());
            }
            if (nominee.seat() != null || nominee.state() == Nominee.State.REPLACED) {
                gone.add(nominee.personId());
            }
        }
        return new ConflictRegister.Bench(gone, nationalities);
    }
}
