package comity.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A decision as this reader may read it.
 *
 * @param isPublic the public version, not the full text
 * @param sealedAt by the machine's clock, beside the day by the tribunal clock
 */
public record DecisionView(
        Long id,
        Long caseId,
        String docket,
        String citation,
        String slug,
        String ecli,
        String aknUri,
        DecisionType type,
        String title,
        String summary,
        String language,
        LocalDate dateOfDecision,
        Instant issuedAt,
        Instant sealedAt,
        Instant publishedAt,
        AdoptionStatus adoption,
        boolean isPublic,
        List<String> claimants,
        String respondent,
        List<String> thirdParties,
        List<Judge> formation,
        List<Line> lines,
        List<Ruled> operative,
        List<Outcome> outcomes,
        List<Opinion> opinions,
        List<String> keywords,
        List<String> redactions,
        List<Citation> cites,
        List<DecisionRow> citedBy,
        Long pdfId,
        Long aknId) {

    public record Judge(String name, boolean presiding) {}

    /** A heading (with its anchor), a numbered paragraph, a quotation or an item, in pieces. */
    public record Line(String kind, int level, Integer number, String anchor, List<Piece> pieces) {
        /** What stands before an item of a list. */
        public String mark() {
            return IssueDecision.Line.letter(level);
        }

        public String words() {
            return pieces.stream().map(Piece::text).collect(java.util.stream.Collectors.joining());
        }
    }

    /** Words in one manner of writing, or a citation that leads to a published decision. */
    public record Piece(String text, String slug, Integer paragraph, boolean bold, boolean italic) {}

    public record Ruled(int number, String words, List<String> votesFor, List<String> votesAgainst) {}

    public record Outcome(
            int claimNo,
            String category,
            List<String> provisions,
            ClaimResult result,
            StandardOfProof standard,
            List<String> remedies,
            Integer votesFor,
            Integer votesAgainst) {}

    public record Opinion(OpinionKind kind, String name, List<String> joinedBy, List<String> paragraphs) {}

    /**
     * @param treatment code of section 11; {@code CITED} until an editor has confirmed it
     * @param depth 1 to 4, how deeply it was dealt with; null until it is confirmed
     */
    public record Citation(
            Integer fromParagraph,
            String citation,
            String slug,
            Integer paragraph,
            String treatment,
            boolean confirmed,
            Integer depth) {}
}
