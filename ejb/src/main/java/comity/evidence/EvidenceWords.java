package comity.evidence;

import comity.docket.CaseFile;
import java.util.Locale;
import java.util.Set;

/** Free words about an exhibit: there, and not too long. */
final class EvidenceWords {

    /** Two-letter codes (ISO 639): an exhibit may be in any language, a translation is owed for others (X9). */
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

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

    /** The language of an exhibit, that of the case where none is given. */
    static String language(String given, CaseFile file, ExhibitFaulty faulty) {
        if (given == null || given.isBlank()) {
            return file.language();
        }
        String code = given.strip().toLowerCase(Locale.ROOT);
        if (!LANGUAGES.contains(code)) {
            faulty.fault("language", "UNKNOWN_LANGUAGE", given.strip());
        }
        return code;
    }
}
