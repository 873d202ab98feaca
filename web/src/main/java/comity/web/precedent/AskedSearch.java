package comity.web.precedent;

import comity.precedent.PrecedentQuery;
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
        PrecedentQuery.Order order = NEWEST.equals(request.getParameter("order"))
                ? PrecedentQuery.Order.NEWEST
                : PrecedentQuery.Order.RELEVANCE;
        return new PrecedentQuery(request.getParameter("q"), narrowed, order, page, size);
    }

    /** The parameters of a search, with the question mark before them. */
    public static String parameters(String text, Map<String, ? extends Collection<String>> narrowed, boolean newest) {
        StringBuilder address = new StringBuilder("?q=").append(encoded(text));
        narrowed.forEach((facet, values) -> values.stream()
                .sorted()
                .forEach(value -> address.append('&').append(facet).append('=').append(encoded(value))));
        return newest ? address.append("&order=").append(NEWEST).toString() : address.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
