package comity.web.precedent;

import comity.editing.EditedReading;
import comity.editing.HoldingStatus;
import comity.precedent.PrecedentQuery;
import comity.precedent.PrecedentResults;
import comity.precedent.Precedents;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    EditedReading edited;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private PrecedentQuery query;
    private PrecedentResults results;
    private Map<String, Map<HoldingStatus, Long>> standing;
    private Map<String, HoldingStatus> flags;

    /** A chosen value and the address without it. */
    public record Applied(String words, String without) {}

    public PrecedentQuery getQuery() {
        if (query == null) {
            query = AskedSearch.of(request, page(), SIZE);
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

    /** How many holdings of a decision have each status; none where editors have written nothing. */
    public Map<HoldingStatus, Long> standing(String slug) {
        if (standing == null) {
            standing = edited.standing(slugs());
        }
        return standing.get(slug);
    }

    /** What stands of the holdings at a paragraph that was found, or null. */
    public HoldingStatus flag(String slug, String number) {
        if (flags == null) {
            flags = edited.flags(slugs());
        }
        return flags.get(slug + "#" + number);
    }

    private List<String> slugs() {
        return getResults().hits().stream()
                .filter(hit -> !hit.external())
                .map(PrecedentResults.Hit::slug)
                .toList();
    }

    /** What of the query was not taken as typed, in words. */
    public List<String> getNotes() {
        return getResults().notes().stream()
                .map(note -> texts.of("precedent.note." + note.code(), note.part()))
                .toList();
    }

    /** The search in the other spelling that is offered, with all else as it is. */
    public String getMeant() {
        String parameters =
                AskedSearch.parameters(getResults().didYouMean(), getQuery().narrowed(), !order().isEmpty());
        return request.getContextPath() + PATH + parameters;
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
        String parameters = AskedSearch.parameters(getQuery().text(), narrowed, !order.isEmpty());
        return request.getContextPath() + PATH + parameters + (page > 1 ? "&page=" + page : "");
    }
}
