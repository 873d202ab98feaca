package comity.deliberation;

import comity.decision.ClaimResult;
import comity.decision.IssueDecision.Line;
import comity.decision.OpinionKind;
import comity.decision.StandardOfProof;
import java.time.Instant;
import java.util.List;

/** What lies in chambers, as one reader may see it. */
public record ChamberView(
        Long caseId,
        Deliberation.Phase phase,
        List<Bench.Judge> judges,
        Bench.Judge clerk,
        boolean judge,
        boolean presiding,
        Draft draft,
        List<Version> versions,
        List<Note> notes,
        List<Issue> issues,
        List<Paragraph> operative,
        List<Claim> claims,
        List<Departure> departures,
        List<Opinion> opinions,
        List<Comment> comments,
        List<Check> checks,
        String summary,
        List<String> keywords) {

    public record Draft(
            int no, String author, Instant savedAt, String descriptive, String reasons, List<Block> blocks) {}

    /** A line of the draft with its running number, and whether it changed since the version before. */
    public record Block(Line.Kind kind, int level, Integer number, String text, boolean changed, List<Piece> pieces) {
        /** What stands before an item of a list. */
        public String mark() {
            return Line.letter(level);
        }
    }

    /**
     * Words in one manner of writing.
     *
     * @param change {@code IN} when they are new, {@code OUT} when they have gone, else empty
     * @param exhibit number of the exhibit that they name, or null
     */
    public record Piece(String text, String change, boolean bold, boolean italic, String exhibit) {}

    /**
     * Two who worked on one version: what the one has saved and what the other has typed.
     *
     * @param saved lines that the newest version changed
     * @param typed lines that the writer changed
     */
    public record Clash(List<Block> saved, List<Block> typed) {}

    public record Version(int no, String author, Instant savedAt) {}

    public record Note(
            Long id,
            Integer paragraph,
            Long issueId,
            String author,
            boolean mine,
            boolean own,
            String words,
            Instant at) {}

    public record Issue(Long id, String words, Instant settledAt, int notes) {}

    /**
     * @param votes one a judge, in the order of the bench; null where there is none yet
     * @param mine how the reader voted, or null
     */
    public record Paragraph(Long id, int position, String words, List<Ballot> votes, Boolean mine, VoteCount count) {
        public List<Piece> pieces() {
            return DraftChanges.runs(words);
        }
    }

    public record Ballot(String judgeId, String judge, Boolean inFavour) {}

    /** @param standard prefilled from the table where nothing has been found yet */
    public record Claim(
            int no,
            String category,
            String measure,
            List<String> provisions,
            ClaimResult result,
            StandardOfProof standard,
            List<String> remedies,
            List<String> asked,
            Integer operative) {}

    public record Opinion(
            Long id, String judge, boolean mine, OpinionKind kind, List<String> joinedBy, Instant lodgedAt) {}

    public record Comment(
            InterimComment.Stage stage,
            comity.access.Side side,
            boolean nothing,
            boolean meeting,
            Long documentId,
            Instant filedAt) {}

    /** A thing to be done before the final vote. */
    public record Check(String key, boolean done, String detail) {}
}
