package comity.withdrawal;

import comity.filing.Claims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The claims that are still to be decided: those filed, less those dropped, withdrawn or settled. */
@ApplicationScoped
public class ClaimsAtIssue {

    @Inject
    Claims claims;

    @Inject
    WithdrawalNotices notices;

    @Inject
    Clock clock;

    public List<FiledClaim> ofCase(Long caseId) {
        Set<Integer> gone =
                notices.exits(caseId).stream().map(ClaimExit::claimNo).collect(Collectors.toSet());
        return claims.ofCase(caseId).stream()
                .map(claim -> new FiledClaim(claim.no(), claim.category(), claim.measure()))
                .filter(claim -> !gone.contains(claim.no()))
                .toList();
    }

    public List<Integer> numbers(Long caseId) {
        return ofCase(caseId).stream().map(FiledClaim::no).toList();
    }

    /** Takes claims out of the case; one that is out already stays as it left. */
    public void leave(Long caseId, Collection<Integer> numbers, ClaimExit.How how) {
        List<Integer> open = numbers(caseId);
        numbers.stream()
                .filter(open::contains)
                .distinct()
                .forEach(no -> notices.add(new ClaimExit(caseId, no, how, clock.instant())));
    }
}
