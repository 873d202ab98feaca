package comity.savedsearch;

import comity.precedent.PrecedentQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A saved search as its owner reads it.
 *
 * @param version to be named when it is changed
 * @param text what was typed
 * @param narrowed chosen values by facet
 * @param order by what its results are ordered
 * @param alerts whether its owner is told of what is newly published
 */
public record SavedSearchView(
        Long id,
        int version,
        String name,
        String text,
        Map<String, List<String>> narrowed,
        PrecedentQuery.Order order,
        boolean alerts,
        Instant savedAt) {}
