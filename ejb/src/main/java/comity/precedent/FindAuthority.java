package comity.precedent;

import java.util.Arrays;
import java.util.List;

/**
 * A text for which decisions that are alike are asked.
 *
 * @param text a claim, a paragraph, or a whole draft
 * @param language of the text, or null: then its stop words tell
 * @param side for whom; it decides which outcomes are adverse
 * @param each whether each paragraph of the text is compared on its own
 * @param without last part of the address of a decision that is not to be found, as the one the text is from, or null
 * @param most decisions at most for each text compared
 */
public record FindAuthority(String text, String language, Side side, boolean each, String without, int most) {

    /** Longest text, in letters; a judgment of 150 pages has about 450,000. */
    public static final int LONGEST = 500_000;

    static final int LARGEST = 100;
    static final int USUAL = 10;

    /** Paragraphs of a draft that are compared, and decisions for each. */
    static final int PARAGRAPHS = 40;

    static final int EACH = 3;

    /** For whom authority is sought. */
    public enum Side {
        CLAIMANT,
        RESPONDENT
    }

    public FindAuthority {
        text = text == null ? "" : text.strip();
        side = side == null ? Side.CLAIMANT : side;
        most = Math.min(most < 1 ? each ? EACH : USUAL : most, LARGEST);
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new NoTextToCompare();
        }
        if (text.length() > LONGEST) {
            throw new ComparedTextTooLong(LONGEST);
        }
        if (language != null && !IndexFields.LANGUAGES.contains(language)) {
            throw new NoTextToCompare().fault("language", "NOT_A_LANGUAGE");
        }
    }

    public static FindAuthority of(String text) {
        return new FindAuthority(text, null, Side.CLAIMANT, false, null, USUAL);
    }

    /** The texts that are compared: the whole, or its paragraphs, which blank lines part. */
    List<String> texts() {
        return each
                ? Arrays.stream(text.split("\\R\\s*\\R"))
                        .map(String::strip)
                        .filter(part -> part.codePoints().anyMatch(Character::isLetterOrDigit))
                        .toList()
                : List.of(text);
    }
}
