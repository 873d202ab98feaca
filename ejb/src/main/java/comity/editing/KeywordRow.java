package comity.editing;

import java.time.Instant;
import java.util.List;

/**
 * A term as its editor sees it.
 *
 * @param version to be given back with what is changed
 * @param broader id of the term above it, or null
 * @param narrower ids of the terms below it, which follow from their broader one
 * @param related ids of related terms
 * @param headnotes how many stand under it itself
 * @param retiredFor id of the term that stands in its place; null while it is in use
 * @param changes the latest lines of its log; none in the list of all terms
 */
public record KeywordRow(
        String id,
        int version,
        String broader,
        String en,
        String fr,
        String ru,
        List<String> narrower,
        List<String> related,
        long headnotes,
        String retiredFor,
        List<Change> changes) {

    public record Change(Instant at, String actor, String was, String became) {}
}
