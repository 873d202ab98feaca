package comity.precedent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a search found.
 *
 * @param indexReady false while the index cannot be asked: then only a citation is looked up
 * @param passed how many hits come before this page
 * @param previous where the page before ends; null where that is the first page, or this is
 * @param next where the next page begins, or null on the last
 * @param took milliseconds
 * @param notes what of the query was not taken as typed
 * @param didYouMean the query in another spelling, which finds something, or null
 */
public record PrecedentResults(
        boolean indexReady,
        long total,
        List<Hit> hits,
        List<Facet> facets,
        long passed,
        HitKey previous,
        HitKey next,
        long took,
        Coverage coverage,
        List<QueryNote> notes,
        String didYouMean) {

    /** Why something was found. */
    public enum Reason {
        CITATION,
        TEXT,
        TITLE,
        LABEL
    }

    /**
     * One decision or authority.
     *
     * @param language of its title, summary and text
     * @param keywords as panel or keeper have named them; those of headnotes are the editors'
     */
    public record Hit(
            String slug,
            String citation,
            boolean external,
            String type,
            String title,
            String language,
            LocalDate dateOfDecision,
            String court,
            int weight,
            List<String> provisions,
            List<String> outcomes,
            List<String> keywords,
            String summary,
            Reason reason,
            List<Place> places,
            long placeCount) {}

    /** A paragraph where the words stand. */
    public record Place(String number, List<Piece> pieces) {}

    /** Part of a text; marked where it is what was asked for. */
    public record Piece(String text, boolean marked) {}

    public record Facet(String name, List<Value> values) {
        public record Value(String value, long count, boolean chosen) {}
    }

    /** How much of the whole the index has. */
    public record Coverage(long entries, long waiting, Instant fedAt, Instant rebuiltAt) {}
}
