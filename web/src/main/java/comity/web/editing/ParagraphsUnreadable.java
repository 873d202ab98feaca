package comity.web.editing;

import comity.common.Refusal;
import java.util.Arrays;
import java.util.List;

/** Refused: what was typed as numbers of paragraphs cannot be read as such. */
final class ParagraphsUnreadable extends Refusal {

    private ParagraphsUnreadable(String field) {
        super(Kind.INVALID, "11");
        fault(field, "PARAGRAPHS_UNREADABLE");
    }

    /** Numbers between commas, blanks or signs of paragraphs; none where nothing was typed. */
    static List<Integer> read(String field, String typed) {
        String plain = typed == null ? "" : typed.replace("§", " ").strip();
        if (plain.isEmpty()) {
            return List.of();
        }
        String[] parts = plain.split("[\\s,;]+");
        if (!Arrays.stream(parts).allMatch(part -> part.matches("\\d{1,5}"))) {
            throw new ParagraphsUnreadable(field);
        }
        return Arrays.stream(parts).map(Integer::valueOf).toList();
    }
}
