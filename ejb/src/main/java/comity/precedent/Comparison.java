package comity.precedent;

import comity.decision.AdoptionStatus;
import comity.decision.DecisionType;
import comity.decision.DecisionView;
import java.time.LocalDate;
import java.util.List;

/**
 * Two published decisions side by side (section 11), in public words only.
 *
 * @param provisions of either, those in both first
 * @param keywords of either, those in both first
 * @param terms ids of terms of the thesaurus under which headnotes of either stand, those in both first
 * @param authorities cited by either in its public words, those cited by both first
 */
public record Comparison(
        Side first,
        Side second,
        List<Shared> provisions,
        List<Shared> keywords,
        List<Shared> terms,
        List<Authority> authorities) {

    /**
     * One of the two.
     *
     * @param weight W0 to W5; it orders results and binds nobody
     * @param votes on each operative paragraph, by name
     * @param citedBy how many published decisions cite it
     */
    public record Side(
            String slug,
            String citation,
            String docket,
            DecisionType type,
            String title,
            LocalDate dateOfDecision,
            AdoptionStatus adoption,
            int weight,
            List<String> claimants,
            String respondent,
            List<String> thirdParties,
            List<DecisionView.Judge> formation,
            List<DecisionView.Outcome> outcomes,
            List<Vote> votes,
            List<Separate> opinions,
            int citedBy) {}

    /** The vote on one operative paragraph. */
    public record Vote(int operative, List<String> votesFor, List<String> votesAgainst) {}

    /** An opinion that stands beside the decision, without its words. */
    public record Separate(String kind, String judge) {}

    /** A provision, a keyword or a term, and where it stands. */
    public record Shared(String value, boolean inFirst, boolean inSecond) {

        public boolean inBoth() {
            return inFirst && inSecond;
        }
    }

    /**
     * A decision that is cited.
     *
     * @param slug its address, or null where it is not published
     * @param first how the first decision cites it, or null
     * @param second how the second decision cites it, or null
     */
    public record Authority(String citation, String slug, Places first, Places second) {

        public boolean byBoth() {
            return first != null && second != null;
        }
    }

    /** The numbered paragraphs in which something is cited; none where it is cited outside of them. */
    public record Places(List<Integer> paragraphs) {}
}
