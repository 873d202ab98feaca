package comity.evidence;

/** Free words about an exhibit: there, and not too long. */
final class EvidenceWords {

    private EvidenceWords() {}

    static String required(String words, String field, int most) {
        ExhibitFaulty faulty = new ExhibitFaulty();
        String clean = required(words, field, most, faulty);
        faulty.throwIfAny();
        return clean;
    }

    /** Notes what is wrong and goes on, so that all faults of a form are said at once. */
    static String required(String words, String field, int most, ExhibitFaulty faulty) {
        String clean = words == null ? "" : words.strip();
        if (clean.isEmpty()) {
            faulty.fault(field, "REQUIRED");
        } else if (clean.length() > most) {
            faulty.fault(field, "TOO_LONG", most);
        }
        return clean;
    }
}
