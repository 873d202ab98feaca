package comity.joinder;

import comity.access.CaseAccess;
import comity.access.CourtRole;
import comity.access.Membership;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;

/** X3, {@code COORD}: the judges who sit in the cases with which one is coordinated. */
@ApplicationScoped
public class Coordination {

    @Inject
    JoinderRecords records;

    @Inject
    CaseAccess access;

    /** Logins of those judges, the presiding one first. */
    public Set<String> judgesBeside(Long caseId) {
        Set<String> judges = new LinkedHashSet<>();
        records.ofCase(caseId).stream()
                .filter(row -> row.status() == Joinder.Status.COORDINATED)
                .forEach(row -> {
                    seated(row.beside(caseId), CourtRole.PPJ, judges);
                    seated(row.beside(caseId), CourtRole.PNL, judges);
                });
        return judges;
    }

    private void seated(Long caseId, CourtRole role, Set<String> judges) {
        access.membersOf(caseId).stream()
                .filter(seat -> seat.role() == role)
                .map(Membership::personId)
                .forEach(judges::add);
    }
}
