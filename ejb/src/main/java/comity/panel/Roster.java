package comity.panel;

import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.Membership;
import comity.access.Person;
import comity.access.Side;
import comity.access.Standing;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The roster of judges, seen for one case: who may sit there (section 1, S09). */
@ApplicationScoped
public class Roster {

    @Inject
    Standing standing;

    @Inject
    Panels panels;

    /** Persons of the roster whom nothing bars from the case, in order of appointment. */
    public List<Candidate> eligible(CaseFile file) {
        Set<String> barred = barredStates(file);
        Set<String> gone = goneFrom(file.id());
        List<Appointment> roster = standing.holding(CourtRole.PNL).stream()
                .filter(office -> office.state() != null && !barred.contains(office.state()))
                .toList();
        Map<String, Person> persons = standing
                .persons(roster.stream().map(Appointment::personId).toList())
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        List<Candidate> candidates = new ArrayList<>();
        for (Appointment office : roster) {
            Person person = persons.get(office.personId());
            boolean free = person != null && person.active() && !gone.contains(person.id());
            if (free && !isOfficialOrDelegate(person.id())) {
                candidates.add(new Candidate(person.id(), person.name(), office.state()));
            }
        }
        return candidates;
    }

    /** Names the registrar may take over: one of a nationality, those with the fewest panels first. */
    public List<Candidate> suggest(CaseFile file, int number) {
        Map<String, Long> panelsOf = eligible(file).stream()
                .collect(Collectors.toMap(Candidate::personId, candidate -> panels.panelsOf(candidate.personId())));
        List<Candidate> order = LotDrawing.order(file.reference(), eligible(file)).stream()
                .sorted(Comparator.comparing(candidate -> panelsOf.get(candidate.personId())))
                .toList();
        Set<String> nationalities = new HashSet<>();
        return order.stream()
                .filter(candidate -> nationalities.add(candidate.nationality()))
                .limit(number)
                .toList();
    }

    /** The candidates behind these persons, in their order; refuses who may not sit and two of one nationality. */
    public List<Candidate> require(CaseFile file, List<String> personIds, int number) {
        if (personIds.size() != number || new HashSet<>(personIds).size() != number) {
            throw new NamesWrong(number).fault("names", "NAMES_WRONG", number);
        }
        Map<String, Candidate> eligible =
                eligible(file).stream().collect(Collectors.toMap(Candidate::personId, Function.identity()));
        List<Candidate> wanted = new ArrayList<>();
        for (String id : personIds) {
            if (!eligible.containsKey(id)) {
                throw new NotEligible(id).fault("names", "NOT_ELIGIBLE", id);
            }
            wanted.add(eligible.get(id));
        }
        long nationalities =
                wanted.stream().map(Candidate::nationality).distinct().count();
        if (nationalities < number) {
            throw new OneNationality().fault("names", "ONE_NATIONALITY");
        }
        return wanted;
    }

    /** For a vacant seat: who sits or has left the panel is not asked again. */
    private Set<String> goneFrom(Long caseId) {
        return isReplacing(caseId)
                ? panels.nominees(caseId).stream()
                        .filter(nominee -> nominee.seat() != null || nominee.state() == Nominee.State.REPLACED)
                        .map(Nominee::personId)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private boolean isReplacing(Long caseId) {
        return panels.find(caseId).filter(panel -> panel.vacantSeat() != null).isPresent();
    }

    private Set<String> barredStates(CaseFile file) {
        Set<String> states = new HashSet<>(file.claimants());
        states.add(file.respondent());
        if (isReplacing(file.id())) {
            panels.seated(file.id()).stream().map(Nominee::nationality).forEach(states::add);
        }
        standing.membersOf(file.id()).stream()
                .filter(seat -> seat.side() == Side.TP && seat.state() != null)
                .map(Membership::state)
                .forEach(states::add);
        return states;
    }

    private boolean isOfficialOrDelegate(String personId) {
        boolean official =
                standing.appointmentsOf(personId).stream().anyMatch(office -> office.role() != CourtRole.PNL);
        return official
                || standing.seatsOf(personId).stream()
                        .anyMatch(seat -> seat.side().isParty() || seat.side() == Side.TP);
    }
}
