package comity.web.precedent;

import comity.precedent.PrecedentQuery;
import comity.precedent.PrecedentResults;
import comity.precedent.Precedents;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The search page: everything it shows follows from its address, so that it can be kept, sent and cited. */
@Named
@RequestScoped
public class SearchView {

    private static final int SIZE = 10;
    private static final String PATH = "/precedent/search";

    @Inject
    Precedents precedents;

    @Inject
    PrecedentWords words;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private PrecedentQuery query;
    private PrecedentResults results;

    /** A chosen value and the address without it. */
    public record Applied(String words, String without) {}

    public PrecedentQuery getQuery() {
        if (query == null) {
            Map<String, Set<String>> narrowed = new LinkedHashMap<>();
            for (String facet : PrecedentQuery.facets()) {
                String[] values = request.getParameterValues(facet);
                if (values != null) {
                    narrowed.put(facet, new LinkedHashSet<>(List.of(values)));
                }
            }
            PrecedentQuery.Order order = "newest".equals(request.getParameter("order"))
                    ? PrecedentQuery.Order.NEWEST
                    : PrecedentQuery.Order.RELEVANCE;
            query = new PrecedentQuery(request.getParameter("q"), narrowed, order, page(), SIZE);
        }
        return query;
    }

    private int page() {
        String asked = request.getParameter("page");
        return asked != null && asked.matches("\\d{1,4}") ? Integer.parseInt(asked) : 1;
    }

    public PrecedentResults getResults() {
        if (results == null) {
            results = precedents.search(getQuery());
        }
        return results;
    }

    /** What of the query was not taken as typed, in words. */
    public List<String> getNotes() {
        return getResults().notes().stream()
                .map(note -> texts.of("precedent.note." + note.code(), note.part()))
                .toList();
    }

    /** The search as parameters of an address, for files and for the feed. */
    public String getParameters() {
        String address = address(getQuery().narrowed(), order(), 1);
        return address.substring(address.indexOf('?'));
    }

    public String facetLegend(String facet) {
        return texts.get("precedent.facet." + facet);
    }

    public String facetValue(String facet, String value) {
        return words.label(facet, value);
    }

    public boolean isNewest() {
        return getQuery().order() == PrecedentQuery.Order.NEWEST;
    }

    public String getOtherOrder() {
        return address(getQuery().narrowed(), isNewest() ? "" : "newest", 1);
    }

    public String getPrev() {
        return getQuery().page() > 1
                ? address(getQuery().narrowed(), order(), getQuery().page() - 1)
                : "";
    }

    public String getNext() {
        return getQuery().page() < getResults().pages()
                ? address(getQuery().narrowed(), order(), getQuery().page() + 1)
                : "";
    }

    /** "11–20 of 23". */
    public String getRange() {
        long first = (long) (getQuery().page() - 1) * SIZE + 1;
        long last = Math.min(first + SIZE - 1, getResults().total());
        return texts.of("precedent.range", first, last, getResults().total());
    }

    public List<Applied> getApplied() {
        List<Applied> applied = new ArrayList<>();
        getQuery()
                .narrowed()
                .forEach((facet, values) -> values.forEach(value -> {
                    Map<String, Set<String>> without =
                            new LinkedHashMap<>(getQuery().narrowed());
                    without.put(
                            facet,
                            values.stream()
                                    .filter(other -> !other.equals(value))
                                    .collect(Collectors.toSet()));
                    applied.add(new Applied(words.label(facet, value), address(without, order(), 1)));
                }));
        return applied;
    }

    private String order() {
        return isNewest() ? "newest" : "";
    }

    private String address(Map<String, Set<String>> narrowed, String order, int page) {
        StringBuilder address =
                new StringBuilder(request.getContextPath()).append(PATH).append('?');
        address.append("q=").append(encoded(getQuery().text()));
        narrowed.forEach((facet, values) -> values.stream()
                .sorted()
                .forEach(value -> address.append('&').append(facet).append('=').append(encoded(value))));
        if (!order.isEmpty()) {
            address.append("&order=").append(order);
        }
        if (page > 1) {
            address.append("&page=").append(page);
        }
        return address.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
