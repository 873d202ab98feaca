package comity.precedent;

import java.util.Map;

/**
 * How many entries a search finds in all.
 *
 * @param values for each facet its most frequent values, and how many of what is found have each
 */
record FoundCounts(long total, Map<String, Map<String, Long>> values) {}
