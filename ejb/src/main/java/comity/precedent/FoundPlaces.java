package comity.precedent;

import java.util.ArrayList;
import java.util.List;

/**
 * Where in a decision or authority words are found.
 *
 * @param count paragraphs with any of the words
 * @param best the best of them, with the words marked
 */
record FoundPlaces(long count, List<PrecedentResults.Place> best) {

    static final FoundPlaces NONE = new FoundPlaces(0, List.of());

    /** Signs of no language, put around a word that is to be marked. */
    static final String OPEN = "\uE000";

    static final String CLOSE = "\uE001";

    /** @param marked a piece of the paragraph with the signs */
    static PrecedentResults.Place place(String number, String marked) {
        List<PrecedentResults.Piece> pieces = new ArrayList<>();
        for (String part : marked.split(OPEN)) {
            int end = part.indexOf(CLOSE);
            if (end >= 0) {
                pieces.add(new PrecedentResults.Piece(part.substring(0, end), true));
            }
            String rest = part.substring(end + 1);
            if (!rest.isEmpty()) {
                pieces.add(new PrecedentResults.Piece(rest, false));
            }
        }
        return new PrecedentResults.Place(number, pieces);
    }
}
