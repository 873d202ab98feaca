package comity.web.joinder;

import comity.joinder.CaseRelation;
import comity.joinder.JoinderReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The cases to which one belongs by joinder, for the pages that show the case. */
@Named
@RequestScoped
public class JoinderPages {

    @Inject
    JoinderReading reading;

    private Long known;
    private List<CaseRelation> related;

    public List<CaseRelation> ofCase(Long caseId) {
        if (!caseId.equals(known)) {
            related = reading.relations(caseId);
            known = caseId;
        }
        return related;
    }

    public List<CaseRelation> coordinated(Long caseId) {
        return ofCase(caseId).stream()
                .filter(other -> other.kind() == CaseRelation.Kind.COORDINATED)
                .toList();
    }
}
