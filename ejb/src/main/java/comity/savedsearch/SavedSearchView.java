package comity.savedsearch;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A saved search as its owner reads it.
 *
 * @param version to be named when it is changed
 * @param text what was typed
 * @param narrowed chosen values by facet
 * @param newest whether its results come by date, not by words
 * @param alerts whether its owner is told of what is newly published
 */
public record SavedSearchView(
        Long id,
        int version,
        String name,
        String text,
        Map<String, List<String>> narrowed,
        boolean newest,
        boolean alerts,
        Instant savedAt) {}
