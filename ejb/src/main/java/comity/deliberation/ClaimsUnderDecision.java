package comity.deliberation;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The claims on which a panel must find. */
@ApplicationScoped
public class ClaimsUnderDecision {

    /** What chambers need to know of a claim. */
    public record Claim(
            int no, String category, String group, String measure, List<String> provisions, List<String> remedies) {}

    public List<Claim> of(Long caseId) {
        return List.of();
    }

    public Claim of(Long caseId, int no) {
        return of(caseId).stream().filter(claim -> claim.no() == no).findFirst().orElseThrow(NoSuchThing::new);
    }
}
