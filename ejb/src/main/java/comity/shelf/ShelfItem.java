package comity.shelf;

import com.fasterxml.jackson.annotation.JsonProperty;
import comity.decision.ClaimResult;
import comity.decision.DecisionType;
import comity.decision.OpinionKind;
import comity.decision.StandardOfProof;
import java.util.List;

/** One case of the shelf with its decision; {@code {3}} in a text is the citation of the third. */
record ShelfItem(
        DecisionType type,
        String title,
        String claimant,
        String respondent,
        List<String> judges,
        String language,
        String summary,
        List<Line> body,
        List<Ruling> operative,
        List<Outcome> outcomes,
        List<String> keywords,
        List<Opinion> opinions,
        List<Redaction> redactions) {

    record Line(
            @JsonProperty("h") Integer level,
            @JsonProperty("q") String quote,
            @JsonProperty("t") String text) {}

    /** Votes in the order of the judges: 1 for, 0 against. */
    record Ruling(String words, List<Integer> votes) {}

    record Outcome(
            int no,
            String category,
            List<String> provisions,
            ClaimResult result,
            StandardOfProof standard,
            List<String> remedies,
            Integer operative) {}

    record Opinion(int judge, OpinionKind kind, List<String> text) {}

    record Redaction(int paragraph, String words, String reason) {}
}
