package comity.web.precedent;

import comity.precedent.HitKey;
import comity.precedent.PrecedentQuery;
import comity.web.common.Keyset;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A search as it stands in an address: {@code ?q=…&type=P&order=newest}. */
public final class AskedSearch {

    private static final String NEWEST = "newest";
    private static final String WEIGHT = "weight";

    private AskedSearch() {}

    /** Reads the search of a request; unknown parameters mean nothing. */
    public static PrecedentQuery of(HttpServletRequest request, int page, int size) {
        Map<String, Set<String>> narrowed = new LinkedHashMap<>();
        for (String facet : PrecedentQuery.facets()) {
            String[] values = request.getParameterValues(facet);
            if (values != null) {
                narrowed.put(facet, new LinkedHashSet<>(List.of(values)));
            }
        }
        return new PrecedentQuery(
                request.getParameter("q"), narrowed, order(request.getParameter("order")), page, size);
    }

    /** The order of this name; by relevance where it is none. */
    public static PrecedentQuery.Order order(String name) {
        if (NEWEST.equals(name)) {
            return PrecedentQuery.Order.NEWEST;
        }
        return WEIGHT.equals(name) ? PrecedentQuery.Order.WEIGHT : PrecedentQuery.Order.RELEVANCE;
    }

    /** The name of an order in an address; empty by relevance. */
    static String name(PrecedentQuery.Order order) {
        return switch (order) {
            case NEWEST -> NEWEST;
            case WEIGHT -> WEIGHT;
            case RELEVANCE -> "";
        };
    }

    /**
     * The search at the place of a cursor; as it is where none is given.
     *
     * @throws CursorUnknown where a cursor is not one of this search's order
     */
    static PrecedentQuery at(PrecedentQuery query, String after, String before) {
        return query.at(key(query, after), key(query, before));
    }

    private static HitKey key(PrecedentQuery query, String cursor) {
        return cursor == null || cursor.isBlank() ? null : HitKey.of(query.order(), Keyset.parts(cursor, HitKey.PARTS));
    }

    static String cursor(HitKey key) {
        return Keyset.cursor(key.parts().toArray());
    }

    /** The parameters of a search, with the question mark before them. */
    public static String parameters(
            String text, Map<String, ? extends Collection<String>> narrowed, PrecedentQuery.Order order) {
        StringBuilder address = new StringBuilder("?q=").append(encoded(text));
        narrowed.forEach((facet, values) -> values.stream()
                .sorted()
                .forEach(value -> address.append('&').append(facet).append('=').append(encoded(value))));
        return name(order).isEmpty()
                ? address.toString()
                : address.append("&order=").append(name(order)).toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
