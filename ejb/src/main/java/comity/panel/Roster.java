package comity.panel;

import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.Standing;
import comity.docket.CaseFile;
import comity.joinder.Coordination;
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

    @Inject
    Conflicts conflicts;

    @Inject
    Coordination coordination;

    /** Persons of the roster whom nothing bars from the case, in order of appointment. */
    public List<Candidate> eligible(CaseFile file) {
        return checked(file).stream()
                .filter(check -> !check.barred())
                .map(check -> new Candidate(check.personId(), check.name(), check.nationality()))
                .toList();
    }

    /** The whole roster, each person with what bars him or is to be looked at, in order of appointment. */
    public List<ConflictCheck> checked(CaseFile file) {
        List<Appointment> roster = standing.holding(CourtRole.PNL).stream()
                .filter(office -> office.state() != null)
                .toList();
        return conflicts.check(file, roster);
    }

    /**
     * Names the registrar may take over: one of a nationality; first the judges of a case with which this one is
     * coordinated (X3), then those with the fewest panels.
     */
    public List<Candidate> suggest(CaseFile file, int number) {
        Map<String, Long> panelsOf = eligible(file).stream()
                .collect(Collectors.toMap(Candidate::personId, candidate -> panels.panelsOf(candidate.personId())));
        Set<String> beside = coordination.judgesBeside(file.id());
        List<Candidate> order = LotDrawing.order(file.reference(), eligible(file)).stream()
                .sorted(Comparator.comparing((Candidate candidate) -> !beside.contains(candidate.personId()))
                        .thenComparing(candidate -> panelsOf.get(candidate.personId())))
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
        Map<String, ConflictCheck> roster =
                checked(file).stream().collect(Collectors.toMap(ConflictCheck::personId, Function.identity()));
        List<Candidate> wanted = new ArrayList<>();
        for (String id : personIds) {
            ConflictCheck check = roster.get(id);
            if (check == null) {
                throw new NotEligible(id).fault("names", "NOT_ELIGIBLE", id);
            }
            check.refuseBarred();
            wanted.add(new Candidate(id, check.name(), check.nationality()));
        }
        long nationalities =
                wanted.stream().map(Candidate::nationality).distinct().count();
        if (nationalities < number) {
            throw new OneNationality().fault("names", "ONE_NATIONALITY");
        }
        return wanted;
    }
}
