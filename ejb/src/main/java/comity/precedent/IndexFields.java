package comity.precedent;

import java.util.List;

/** Names of the fields in the index. Text stands in one field per language, so that each has its own analysis. */
final class IndexFields {

    static final List<String> LANGUAGES = List.of("en", "fr", "ru", "es", "ar");
    static final String TYPE = "type";
    static final String YEAR = "year";
    static final String DATE = "date";
    static final String WEIGHT = "weight";

    /** How later decisions treat it, and what stands of its holdings. */
    static final String TREATMENT = "treatment";

    static final String STATUS = "status";

    /** Of a paragraph: the entry in whose text it stands, as one word. A heading has none, since it is shown nowhere. */
    static final String TEXT_OF = "textOf";

    static final String NUMBER = "number";

    /** All words as they are spelled, in any language: beginnings and patterns know no endings. */
    static final String SPELLED = "spelled";

    /** All words as they are written, accents and all, for who has misspelled one. */
    static final String WRITTEN = "written";

    /** Numbers that a comparison of texts reads back: the entry, and of a paragraph the paragraph too. */
    static final String OF_ENTRY = "ofEntry";

    static final String SELF = "self";

    /** With which row of the queue the words of an entry came. */
    static final String STAMP = "stamp";

    private IndexFields() {}

    static String in(String name, String language) {
        return name + "_" + known(language);
    }

    static String known(String language) {
        return LANGUAGES.contains(language) ? language : "en";
    }

    static String[] all(String name) {
        return LANGUAGES.stream().map(language -> in(name, language)).toArray(String[]::new);
    }

    /** A label as typed in a query: whatever its capitals and accents. */
    static String tolerant(String field) {
        return field + "_any";
    }

    /** A term below another, with whichever sign between them it is typed. */
    static String path(String value) {
        return value.replaceAll("\\s*[›>]\\s*", " > ");
    }

    /** Fields by which results can be narrowed, in the order of the page. */
    static List<String> facets() {
        return List.of(
                STATUS,
                TYPE,
                LabelKind.PROVISION.field(),
                LabelKind.KEYWORD.field(),
                LabelKind.CATEGORY.field(),
                LabelKind.OUTCOME.field(),
                TREATMENT,
                LabelKind.PARTY.field(),
                YEAR);
    }
}
