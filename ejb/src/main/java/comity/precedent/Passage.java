package comity.precedent;

/**
 * A piece of text on its way into the database.
 *
 * @param number number it is cited by, or null
 * @param heading level of a heading, or null
 */
public record Passage(String number, Integer heading, String words) {

    static Passage paragraph(Object number, String words) {
        return new Passage(number == null ? null : number.toString(), null, words);
    }

    static Passage heading(int level, String words) {
        return new Passage(null, level, words);
    }
}
