package comity.web.precedent;

import comity.editing.EditedReading;
import comity.editing.HoldingStatus;
import comity.precedent.CursorUnknown;
import comity.precedent.HitKey;
import comity.precedent.PrecedentQuery;
import comity.precedent.PrecedentResults;
import comity.precedent.Precedents;
import comity.web.common.RefusalTexts;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
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
    RefusalTexts refusals;

    @Inject
    HttpServletRequest request;

    private PrecedentQuery query;
    private String refused;
    private PrecedentResults results;
    private Map<String, Map<HoldingStatus, Long>> standing;
    private Map<String, HoldingStatus> flags;

    /** A chosen value and the address without it. */
    public record Applied(String words, String without) {}

    /** One of the orders that results may have. */
    public record OtherOrder(String words, String address) {}

    public PrecedentQuery getQuery() {
        if (query == null) {
            PrecedentQuery asked = AskedSearch.of(request, page(), SIZE);
            try {
                String after = request.getParameter("after");
                String before = request.getParameter("before");
                query = after == null && before == null ? asked : AskedSearch.at(asked, after, before);
            } catch (CursorUnknown refusal) {
                refused = refusals.of(refusal);
                query = asked;
            }
        }
        return query;
    }

    /** Why the place asked for is not shown, and the first page is; or null. */
    public String getRefused() {
        getQuery();
        return refused;
    }

    /** The number of a page, as older addresses have it. */
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
        return address(
                getResults().didYouMean(), getQuery().narrowed(), getQuery().order());
    }

    /** The search as parameters of an address, for files and for the feed. */
    public String getParameters() {
        String address = here();
        return address.substring(address.indexOf('?'));
    }

    public String facetLegend(String facet) {
        return texts.get("precedent.facet." + facet);
    }

    public String facetValue(String facet, String value) {
        return words.label(facet, value);
    }

    /** The order as an address names it; empty by relevance. */
    public String getOrder() {
        return AskedSearch.name(getQuery().order());
    }

    public String getOrderWords() {
        return texts.get("precedent.order.is." + getQuery().order());
    }

    public List<OtherOrder> getOtherOrders() {
        return Arrays.stream(PrecedentQuery.Order.values())
                .filter(order -> order != getQuery().order())
                .map(order -> new OtherOrder(
                        texts.get("precedent.order." + order),
                        address(getQuery().narrowed(), order)))
                .toList();
    }

    public String getPrev() {
        if (getResults().passed() == 0) {
            return "";
        }
        HitKey key = getResults().previous();
        return here() + (key == null ? "" : "&before=" + AskedSearch.cursor(key));
    }

    public String getNext() {
        HitKey key = getResults().next();
        return key == null ? "" : here() + "&after=" + AskedSearch.cursor(key);
    }

    /** "11–20 of 23". */
    public String getRange() {
        long passed = getResults().passed();
        long last = passed + getResults().hits().size();
        return texts.of(
                "precedent.range",
                Math.min(passed + 1, last),
                last,
                getResults().total());
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
                    applied.add(new Applied(
                            words.label(facet, value),
                            address(without, getQuery().order())));
                }));
        return applied;
    }

    /** The search at its beginning. */
    private String here() {
        return address(getQuery().narrowed(), getQuery().order());
    }

    private String address(Map<String, Set<String>> narrowed, PrecedentQuery.Order order) {
        return address(getQuery().text(), narrowed, order);
    }

    private String address(String text, Map<String, Set<String>> narrowed, PrecedentQuery.Order order) {
        return request.getContextPath() + PATH + AskedSearch.parameters(text, narrowed, order);
    }
}
