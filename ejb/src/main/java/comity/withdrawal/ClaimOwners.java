package comity.withdrawal;

import comity.access.Membership;
import comity.access.Standing;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.filing.Claim;
import comity.filing.Claims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Whose a claim is: the States that filed it together, and the State it is against. Where cases were joined (X3) that is
 * read from the case in which the claim was filed.
 */
@ApplicationScoped
public class ClaimOwners {

    @Inject
    Claims claims;

    @Inject
    ClaimsAtIssue atIssue;

    @Inject
    CaseFiles files;

    @Inject
    Standing standing;

    /** Code of the party for which the person has a seat in the case, or null. */
    public String stateOf(Long caseId, Actor actor) {
        return standing.seatsOf(actor.id(), caseId).stream()
                .filter(seat -> seat.side().isParty())
                .map(Membership::state)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * The States whose claims these are, in the order of the case.
     *
     * @param numbers of claims; empty for all that are at issue
     */
    public Set<String> claimants(CaseFile file, Collection<Integer> numbers) {
        return file.claimants().size() == 1
                ? Set.copyOf(file.claimants())
                : gathered(file, numbers, claim -> filers(file, claim), file.claimants());
    }

    /** The States that these claims are against. */
    public Set<String> respondents(CaseFile file, Collection<Integer> numbers) {
        return file.respondents().size() == 1
                ? Set.copyOf(file.respondents())
                : gathered(file, numbers, claim -> List.of(source(file, claim).respondent()), file.respondents());
    }

    /** Whether each of these claims is the State's, alone or with others. */
    public boolean owns(CaseFile file, Collection<Integer> numbers, String state) {
        return file.claimants().size() == 1
                ? file.claimants().contains(state)
                : chosen(file, numbers).stream()
                        .allMatch(claim -> filers(file, claim).contains(state));
    }

    /** Numbers of the claims at issue that are the State's, alone or with others. */
    public List<Integer> numbersOf(CaseFile file, String state) {
        return atIssue.numbers(file.id()).stream()
                .filter(number -> owns(file, List.of(number), state))
                .toList();
    }

    /** The case itself and those from which these claims were joined to it, by id. */
    Set<Long> sources(CaseFile file, Collection<Integer> numbers) {
        Set<Long> cases = new LinkedHashSet<>(List.of(file.id()));
        if (file.respondents().size() > 1) {
            chosen(file, numbers).forEach(claim -> cases.add(source(file, claim).id()));
        }
        return cases;
    }

    private Set<String> gathered(
            CaseFile file, Collection<Integer> numbers, Function<Claim, List<String>> states, List<String> all) {
        Set<String> named = new LinkedHashSet<>();
        chosen(file, numbers).forEach(claim -> named.addAll(states.apply(claim)));
        return named.isEmpty() ? new LinkedHashSet<>(all) : named;
    }

    private List<Claim> chosen(CaseFile file, Collection<Integer> numbers) {
        Collection<Integer> wanted = numbers.isEmpty() ? atIssue.numbers(file.id()) : numbers;
        return claims.ofCase(file.id()).stream()
                .filter(claim -> wanted.contains(claim.no()))
                .toList();
    }

    private List<String> filers(CaseFile file, Claim claim) {
        CaseFile source = source(file, claim);
        return source.claimants().size() == 1 || claims.forms(source.id()).isEmpty()
                ? source.claimants()
                : claims.latest(source.id()).form().claimants();
    }

    private CaseFile source(CaseFile file, Claim claim) {
        return claim.joinedFrom() == null
                ? file
                : files.byReference(claim.joinedFrom()).orElseThrow();
    }
}
