package comity.panel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Groups of the claims of a case, which decide on haste and on the number of judges. */
@ApplicationScoped
public class CaseGroups {

    public Set<String> of(Long caseId) {
        return Set.of();
    }
}
