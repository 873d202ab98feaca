package comity.precedent;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Counts facets with Lucene's own counter. The order of a facet's values across the segments is worked out once for each
 * state of the index and not, as Hibernate Search would, again for every search.
 */
final class LuceneCounts {

    private final Map<IndexReader.CacheKey, Map<String, StringDocValuesReaderState>> known = new ConcurrentHashMap<>();

    /** @param most values of each facet, the most frequent first */
    FoundCounts of(IndexReader opened, Query query, List<String> facets, int most) throws IOException {
        IndexReader reader = state(opened);
        FacetsCollector found = new IndexSearcher(reader).search(query, new FacetsCollectorManager());
        long total = found.getMatchingDocs().stream()
                .mapToLong(documents -> documents.totalHits)
                .sum();
        Map<String, Map<String, Long>> values = new LinkedHashMap<>();
        for (String facet : facets) {
            Map<String, Long> counts = new LinkedHashMap<>();
            FacetResult result = total == 0
                    ? null
                    : new StringValueFacetCounts(ordered(reader, facet), found).getTopChildren(most, facet);
            for (LabelAndValue value : result == null ? new LabelAndValue[0] : result.labelValues) {
                counts.put(value.label, value.value.longValue());
            }
            values.put(facet, counts);
        }
        return new FoundCounts(total, values);
    }

    /** The state of the one copy that was opened; it stays the same until something is written. */
    private static IndexReader state(IndexReader opened) {
        var states = opened.getContext().children();
        if (states == null || states.size() != 1) {
            throw new IllegalStateException("one copy of the index is counted at a time");
        }
        return states.get(0).reader();
    }

    private StringDocValuesReaderState ordered(IndexReader reader, String facet) throws IOException {
        IndexReader.CacheHelper state = reader.getReaderCacheHelper();
        Map<String, StringDocValuesReaderState> facets = known.computeIfAbsent(state.getKey(), key -> {
            state.addClosedListener(known::remove);
            return new ConcurrentHashMap<>();
        });
        StringDocValuesReaderState ordered = facets.get(facet);
        if (ordered == null) {
            ordered = new StringDocValuesReaderState(reader, facet);
            facets.put(facet, ordered);
        }
        return ordered;
    }
}
