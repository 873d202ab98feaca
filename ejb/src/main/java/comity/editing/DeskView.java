package comity.editing;

import comity.decision.AdoptionStatus;
import comity.decision.DecisionType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The desk of one decision.
 *
 * @param version of the decision, given back with what is found of a citation
 * @param weight 0 to 5
 * @param categories of its claims
 * @param citations in public words, those that wait first
 * @param changes the latest lines of the log
 */
public record DeskView(
        DeskRow left,
        int version,
        String slug,
        String citation,
        String title,
        DecisionType type,
        AdoptionStatus adoption,
        int weight,
        LocalDate dateOfDecision,
        Instant publishedAt,
        List<String> claimants,
        String respondent,
        List<Integer> paragraphs,
        List<String> categories,
        List<HeadnoteView> headnotes,
        List<HoldingView> holdings,
        List<Cited> citations,
        List<Change> changes) {

    /**
     * A citation to confirm.
     *
     * @param no its number in the decision, from 1 on
     * @param slug of the earlier decision where it is published, else null
     * @param quote the sentence, from the published words
     * @param state {@code UNCONFIRMED}, {@code CONFIRMED} or {@code NOT_A_CITATION}
     * @param holdings of the earlier decision, to choose the one that is treated
     */
    public record Cited(
            int no,
            Integer fromParagraph,
            String citation,
            String slug,
            Integer paragraph,
            String quote,
            String treatment,
            Integer depth,
            boolean byEditor,
            String state,
            Long holding,
            List<HoldingView> holdings) {

        public boolean isOpen() {
            return state.equals(EditingLog.UNCONFIRMED);
        }
    }

    /** A line of the log. */
    public record Change(
            Instant at, String actor, EditingChange.Thing thing, String entry, String was, String became) {}

    /** The citation of this number. @throws comity.access.NoSuchThing if there is none */
    public Cited citation(int no) {
        return citations.stream()
                .filter(cited -> cited.no() == no)
                .findFirst()
                .orElseThrow(comity.access.NoSuchThing::new);
    }
}
