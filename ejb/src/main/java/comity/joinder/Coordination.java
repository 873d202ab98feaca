package comity.joinder;

import comity.access.CaseAccess;
import comity.access.CourtRole;
import comity.access.Membership;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** X3, {@code COORD}: the cases with which one is coordinated, and the judges who sit in them. */
@ApplicationScoped
public class Coordination {

    @Inject
    JoinderRecords records;

    @Inject
    CaseAccess access;

    /** Logins of those judges, the presiding one first. */
    public Set<String> judgesBeside(Long caseId) {
        Set<String> judges = new LinkedHashSet<>();
        casesBeside(caseId).forEach(beside -> {
            seated(beside, CourtRole.PPJ, judges);
            seated(beside, CourtRole.PNL, judges);
        });
        return judges;
    }

    /** Ids of the cases with which one is coordinated. */
    public List<Long> casesBeside(Long caseId) {
        return records.ofCase(caseId).stream()
                .filter(row -> row.status() == Joinder.Status.COORDINATED)
                .map(row -> row.beside(caseId))
                .toList();
    }

    private void seated(Long caseId, CourtRole role, Set<String> judges) {
        access.membersOf(caseId).stream()
                .filter(seat -> seat.role() == role)
                .map(Membership::personId)
                .forEach(judges::add);
    }
}
