package comity.objection;

import java.util.List;

/**
 * The ruling (TL-29).
 *
 * @param against judges of the panel who voted against
 */
public record RuleOnObjection(
        Long caseId, Long objectionId, List<ClaimRuling> claims, String reasons, List<String> against) {
    public RuleOnObjection {
        claims = claims == null ? List.of() : List.copyOf(claims);
        against = against == null ? List.of() : List.copyOf(against);
    }

    /** What is ruled on one claim; the ground names why an objection is upheld. */
    public record ClaimRuling(int claimNo, ObjectionOutcome outcome, Ground ground) {}
}
