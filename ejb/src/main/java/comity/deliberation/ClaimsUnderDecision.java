package comity.deliberation;

import comity.access.NoSuchThing;
import comity.filing.Claims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The claims on which a panel must find. */
@ApplicationScoped
public class ClaimsUnderDecision {

    /** What chambers need to know of a claim. */
    public record Claim(
            int no, String category, String group, String measure, List<String> provisions, List<String> remedies) {}

    @Inject
    Claims claims;

    public List<Claim> of(Long caseId) {
        return claims.ofCase(caseId).stream()
                .map(claim -> new Claim(
                        claim.no(),
                        claim.category(),
                        claim.group().name(),
                        claim.measure(),
                        claim.provisions(),
                        claim.remedies()))
                .toList();
    }

    public Claim of(Long caseId, int no) {
        return of(caseId).stream().filter(claim -> claim.no() == no).findFirst().orElseThrow(NoSuchThing::new);
    }
}
