package comity.precedent;

/**
 * Part of a typed query that could not be taken as it stands; the rest was searched.
 *
 * @param part what was typed, or for {@link Code#TOO_LONG} the length that was read
 */
public record QueryNote(Code code, String part) {

    /** Why; the words are {@code precedent.note.<code>}. */
    public enum Code {
        /** Searched as words, since no field has this name. */
        FIELD_UNKNOWN,
        /** A year has four figures. */
        YEAR_FORM,
        /** A weight is W0 to W5; left out. */
        WEIGHT_FORM,
        /** No treatment has this name; left out. */
        TREATMENT_UNKNOWN,
        /** A quotation mark without its other half; left out. */
        QUOTE_OPEN,
        /** Brackets that do not pair; all left out. */
        BRACKETS_UNPAIRED,
        /** AND, OR or NOT with nothing to join; left out. */
        SIGN_ALONE,
        /** A pattern of fewer than two letters would find everything; left out. */
        PATTERN_SHORT,
        /** A pattern is wanted in every result, whatever OR and brackets say beside it. */
        PATTERN_APART,
        /** Only the beginning was read. */
        TOO_LONG
    }
}
