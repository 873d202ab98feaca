package comity.precedent;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * In what the index differs from the database: ids of entries, in order.
 *
 * @param missing in the database and not in the index, or not with all their paragraphs
 * @param stray in the index and not in the database, or with more paragraphs than there
 * @param stale in the index with an older text than the database says it has
 */
public record IndexDrift(List<Long> missing, List<Long> stray, List<Long> stale) {

    /** As told: the three numbers, and of each the first ids. */
    public record Told(Instant comparedAt, Part missing, Part stray, Part stale) {

        public record Part(long count, List<Long> entries) {}
    }

    boolean isNone() {
        return missing.isEmpty() && stray.isEmpty() && stale.isEmpty();
    }

    /** Without those that the queue will bring: what waits is no drift. */
    IndexDrift without(Collection<Long> waiting) {
        Set<Long> set = Set.copyOf(waiting);
        return new IndexDrift(without(missing, set), without(stray, set), without(stale, set));
    }

    private static List<Long> without(List<Long> ids, Set<Long> waiting) {
        return ids.stream().filter(id -> !waiting.contains(id)).toList();
    }

    Told told(Instant at, int most) {
        return new Told(at, part(missing, most), part(stray, most), part(stale, most));
    }

    private static Told.Part part(List<Long> ids, int most) {
        return new Told.Part(ids.size(), ids.stream().limit(most).toList());
    }
}
