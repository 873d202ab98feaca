package comity.precedent;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A search as asked.
 *
 * @param text what was typed
 * @param narrowed chosen values by facet: {@code status} of a holding, {@code type}, {@code provision},
 *     {@code keyword} (id of a term), {@code category}, {@code outcome}, {@code treatment}, {@code party}, {@code year}
 * @param page counted from 1; how older addresses ask for a page, and lists that are read in one go
 * @param after the key that the page follows, or null
 * @param before the key that the page comes before, or null; nothing beside {@code after}
 */
public record PrecedentQuery(
        String text, Map<String, Set<String>> narrowed, Order order, int page, int size, HitKey after, HitKey before) {

    /** Pages beyond which nobody reads; narrowing serves better. */
    static final int LAST_PAGE = 500;

    static final int LARGEST = 50;

    /** In which order results come. */
    public enum Order {
        RELEVANCE,
        NEWEST,
        /** The heaviest first, and of these the newest. */
        WEIGHT
    }

    public PrecedentQuery {
        text = text == null ? "" : text.strip();
        narrowed = narrowed.entrySet().stream()
                .filter(facet -> IndexFields.facets().contains(facet.getKey())
                        && !facet.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, facet -> Set.copyOf(facet.getValue())));
        order = order == null ? Order.RELEVANCE : order;
        page = Math.min(Math.max(page, 1), LAST_PAGE);
        size = Math.min(Math.max(size, 1), LARGEST);
        for (HitKey key : new HitKey[] {after, before}) {
            if (key != null && key.order() != order) {
                throw new CursorUnknown();
            }
        }
    }

    public PrecedentQuery(String text, Map<String, Set<String>> narrowed, Order order, int page, int size) {
        this(text, narrowed, order, page, size, null, null);
    }

    public static PrecedentQuery of(String text) {
        return new PrecedentQuery(text, Map.of(), Order.RELEVANCE, 1, 10);
    }

    /** The same search at another place in what it finds. */
    public PrecedentQuery at(HitKey newAfter, HitKey newBefore) {
        return new PrecedentQuery(text, narrowed, order, 1, size, newAfter, newBefore);
    }

    /** Whether the page is found by what the order compares, and not by counting. */
    boolean isKeyed() {
        return order != Order.RELEVANCE && (after != null || before != null);
    }

    boolean atBeginning() {
        return after == null && before == null && page == 1;
    }

    /** How many hits are passed over, where the page is found by counting. */
    int offset() {
        if (after != null) {
            return after.before();
        }
        return before != null ? Math.max(before.before() - size, 0) : (page - 1) * size;
    }

    int limit() {
        return after == null && before != null ? Math.min(size, Math.max(before.before(), 1)) : size;
    }

    /** The facets that can be narrowed, in the order of the page. */
    public static java.util.List<String> facets() {
        return IndexFields.facets();
    }
}
