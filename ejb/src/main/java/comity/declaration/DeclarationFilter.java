package comity.declaration;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a reader looks for.
 *
 * @param words a State or words of the accusation; null for any
 * @param year of registration; null for any
 * @param first how many rows are passed over
 */
public record DeclarationFilter(String words, DeclarationResult result, Integer year, int first) {

    public static DeclarationFilter everything() {
        return new DeclarationFilter(null, null, null, 0);
    }

    boolean keeps(DeclarationRow row) {
        return (result == null || row.result() == result)
                && (year == null || row.year() == year)
                && (words == null
                        || words.isBlank()
                        || mentions(row, words.strip().toLowerCase(Locale.ROOT)));
    }

    private static boolean mentions(DeclarationRow row, String wanted) {
        return Stream.of(
                        row.title(),
                        row.docketNumber(),
                        row.accusedBy(),
                        row.said(),
                        row.respondent(),
                        String.join(" ", row.askedBy()))
                .filter(text -> text != null)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
