package comity.panel;

import comity.filing.Claims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/** Groups of the claims of a case, which decide on haste and on the number of judges. */
@ApplicationScoped
public class CaseGroups {

    @Inject
    Claims claims;

    public Set<String> of(Long caseId) {
        return claims.groups(caseId).stream().map(Enum::name).collect(Collectors.toSet());
    }
}
