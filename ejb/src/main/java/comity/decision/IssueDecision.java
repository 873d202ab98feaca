package comity.decision;

import java.util.List;

/**
 * A decision as voted, ready to be issued (S22).
 *
 * @param title null for the title of the case
 * @param body headings, paragraphs and quotations in order; paragraphs are numbered from 1 by the register
 * @param operative operative paragraphs with every judge's vote
 */
public record IssueDecision(
        Long caseId,
        DecisionType type,
        String language,
        String title,
        String summary,
        List<Judge> formation,
        List<Line> body,
        List<Operative> operative,
        List<Outcome> outcomes,
        List<Opinion> opinions,
        List<String> keywords) {

    public IssueDecision {
        formation = List.copyOf(formation);
        body = List.copyOf(body);
        operative = List.copyOf(operative);
        outcomes = List.copyOf(outcomes);
        opinions = List.copyOf(opinions);
        keywords = List.copyOf(keywords);
    }

    public record Judge(String personId, String name, boolean presiding) {}

    /**
     * A line of the text: a heading of level 1 to 3, a numbered paragraph, a quotation or an item of a list. The words
     * of all but headings may bear the marks of {@link comity.document.Marked}.
     *
     * @param level of a heading; of an item its place under letters, 0 for a dot
     */
    public record Line(Kind kind, int level, String text) {

        private static final int ALPHABET = 26;

        public enum Kind {
            HEADING,
            PARAGRAPH,
            QUOTE,
            ITEM
        }

        public static Line heading(int level, String text) {
            return new Line(Kind.HEADING, level, text);
        }

        public static Line paragraph(String text) {
            return new Line(Kind.PARAGRAPH, 0, text);
        }

        public static Line quote(String text) {
            return new Line(Kind.QUOTE, 0, text);
        }

        public static Line item(int place, String text) {
            return new Line(Kind.ITEM, place, text);
        }

        /** What stands before an item: a dot, or its letter in brackets. */
        public static String letter(int place) {
            if (place == 0) {
                return "•";
            }
            String letters = "";
            for (int rest = place; rest > 0; rest = (rest - 1) / ALPHABET) {
                letters = (char) ('a' + (rest - 1) % ALPHABET) + letters;
            }
            return "(" + letters + ")";
        }
    }

    public record Operative(String text, List<Vote> votes) {
        public Operative {
            votes = List.copyOf(votes);
        }
    }

    public record Vote(String personId, String name, boolean inFavour) {}

    /**
     * What is decided of one claim.
     *
     * @param operative which operative paragraph rules on it, counted from 1, or null
     */
    public record Outcome(
            int claimNo,
            String category,
            List<String> provisions,
            ClaimResult result,
            StandardOfProof standard,
            List<String> remedies,
            Integer operative) {
        public Outcome {
            provisions = List.copyOf(provisions);
            remedies = List.copyOf(remedies);
        }
    }

    /** A judge's own words; without paragraphs it is noted as reserved and lodged later. */
    public record Opinion(
            String personId, String name, OpinionKind kind, List<String> joinedBy, List<String> paragraphs) {
        public Opinion {
            joinedBy = List.copyOf(joinedBy);
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
