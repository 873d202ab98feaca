package comity.withdrawal;

import comity.common.Actor;
import comity.docket.CaseFile;
import java.util.Collection;
import java.util.Set;

/** A case that was joined with no other: each claim is its claimants', against its respondent. */
public final class OwnersOfOneCase extends ClaimOwners {

    @Override
    public String stateOf(Long caseId, Actor actor) {
        return actor.state();
    }

    @Override
    public Set<String> claimants(CaseFile file, Collection<Integer> numbers) {
        return Set.copyOf(file.claimants());
    }

    @Override
    public Set<String> respondents(CaseFile file, Collection<Integer> numbers) {
        return Set.copyOf(file.respondents());
    }

    @Override
    public boolean owns(CaseFile file, Collection<Integer> numbers, String state) {
        return file.claimants().contains(state);
    }
}
