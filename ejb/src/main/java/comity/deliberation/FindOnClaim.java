package comity.deliberation;

import comity.decision.ClaimResult;
import comity.decision.StandardOfProof;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * The outcome of one claim (section 2.2).
 *
 * @param standard null for the one of the table
 * @param operative the operative paragraph that rules on it, counted from 1, or null
 */
public record FindOnClaim(
        @NotNull Long caseId,
        int claimNo,
        @NotNull ClaimResult result,
        StandardOfProof standard,
        List<String> remedies,
        Integer operative) {

    public FindOnClaim {
        remedies = remedies == null ? List.of() : List.copyOf(remedies);
    }

    FindOnClaim by(StandardOfProof table) {
        return standard != null ? this : new FindOnClaim(caseId, claimNo, result, table, remedies, operative);
    }
}
