package comity.sideletter;

import java.time.Instant;
import java.util.List;

/** A letter with all its versions, the latest first, and the answers. */
public record LetterView(LetterRow letter, List<Text> versions, List<Answer> answers, Hand hand) {

    /** One version. */
    public record Text(
            int no,
            String subject,
            String words,
            String trigger,
            String plan,
            String addressee,
            String language,
            Instant depositedAt,
            String signed,
            Long documentId) {

        public List<String> paragraphs() {
            return words.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    /** What a State answered to a version. */
    public record Answer(
            int no, String state, String signatory, String words, String language, Instant saidAt, String signed) {}

    /**
     * What the reader can do.
     *
     * @param state for which he speaks, or null
     */
    public record Hand(String state, boolean owner, boolean mayAnswer, boolean mayDeclare) {}

    public Text latest() {
        return versions.get(0);
    }
}
