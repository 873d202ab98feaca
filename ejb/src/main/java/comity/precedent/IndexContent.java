package comity.precedent;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Entries by their ids, as one side has them.
 *
 * @param stamps of each entry, the number of the queue's row with which its words came
 * @param paragraphs how many there are of each entry
 */
record IndexContent(Map<Long, Long> stamps, Map<Long, Integer> paragraphs) {

    /** In what the index differs from this, what it should be. */
    IndexDrift drift(IndexContent index) {
        List<Long> known = stamps.keySet().stream().sorted().toList();
        List<Long> missing = known.stream()
                .filter(id -> !index.stamps.containsKey(id) || index.places(id) < places(id))
                .toList();
        List<Long> stale = known.stream()
                .filter(id -> index.stamps.containsKey(id) && index.stamps.get(id) < stamps.get(id))
                .toList();
        TreeSet<Long> there = new TreeSet<>(index.stamps.keySet());
        there.addAll(index.paragraphs.keySet());
        List<Long> stray = there.stream()
                .filter(id -> !stamps.containsKey(id) || index.places(id) > places(id))
                .toList();
        return new IndexDrift(missing, stray, stale);
    }

    private int places(Long id) {
        return paragraphs.getOrDefault(id, 0);
    }
}
