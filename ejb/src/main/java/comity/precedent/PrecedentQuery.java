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
 * @param page counted from 1
 */
public record PrecedentQuery(String text, Map<String, Set<String>> narrowed, Order order, int page, int size) {

    /** Pages beyond which nobody reads; narrowing serves better. */
    static final int LAST_PAGE = 500;

    static final int LARGEST = 50;

    /** In which order results come. */
    public enum Order {
        RELEVANCE,
        NEWEST
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
    }

    public static PrecedentQuery of(String text) {
        return new PrecedentQuery(text, Map.of(), Order.RELEVANCE, 1, 10);
    }

    int offset() {
        return (page - 1) * size;
    }

    /** The facets that can be narrowed, in the order of the page. */
    public static java.util.List<String> facets() {
        return IndexFields.facets();
    }
}
