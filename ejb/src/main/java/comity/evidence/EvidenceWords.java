package comity.evidence;

/** Free words about an exhibit: there, and not too long. */
final class EvidenceWords {

    private EvidenceWords() {}

    static String required(String words, String field, int most) {
        if (words == null || words.isBlank()) {
            throw new ExhibitFaulty().fault(field, "REQUIRED");
        }
        if (words.strip().length() > most) {
            throw new ExhibitFaulty().fault(field, "TOO_LONG", most);
        }
        return words.strip();
    }
}
