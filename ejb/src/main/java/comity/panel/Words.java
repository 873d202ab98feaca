package comity.panel;

/** Free words of an act: there, and not too long. */
final class Words {

    private Words() {}

    static String required(String words, String field, int most, String rule) {
        if (words == null || words.isBlank()) {
            throw new WordsMissing(rule).fault(field, "REQUIRED");
        }
        return within(words, field, most, rule);
    }

    static String within(String words, String field, int most, String rule) {
        String clean = words == null ? "" : words.strip();
        if (clean.length() > most) {
            throw new WordsMissing(rule).fault(field, "TOO_LONG", most);
        }
        return clean;
    }
}
