package comity.web.savedsearch;

import comity.precedent.PrecedentQuery;
import comity.savedsearch.SavedSearchView;
import comity.savedsearch.SearchKeeping;
import comity.web.access.CurrentActor;
import comity.web.precedent.AskedSearch;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Saves the search of the address it was opened with, or renames a saved one. */
@Named
@ViewScoped
public class SaveSearchForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/savedsearch/list";

    @Inject
    private SearchKeeping keeping;

    @Inject
    private CurrentActor current;

    @Inject
    private Page page;

    @Inject
    private HttpServletRequest request;

    private Long id;
    private int version;
    private String name = "";
    private boolean alerts = true;
    private String text = "";
    private PrecedentQuery.Order order = PrecedentQuery.Order.RELEVANCE;
    private TreeMap<String, List<String>> narrowed = new TreeMap<>();

    /** Takes the search from the address, as the search page would. */
    public void begin() {
        PrecedentQuery query = AskedSearch.of(request, 1, 1);
        text = query.text();
        order = query.order();
        query.narrowed()
                .forEach((facet, values) ->
                        narrowed.put(facet, values.stream().sorted().toList()));
        name = text.length() > SearchKeeping.NAME ? text.substring(0, SearchKeeping.NAME) : text;
    }

    /** Reads a saved search to be renamed; somebody else's is absent. */
    public void load() {
        show(keeping.read(id == null ? -1 : id, current.actor()));
    }

    private void show(SavedSearchView read) {
        version = read.version();
        name = read.name();
        alerts = read.alerts();
        text = read.text();
        order = read.order();
        narrowed = new TreeMap<>(read.narrowed());
    }

    public String save() {
        keeping.save(name, query(), alerts, current.actor());
        return page.done(LIST, "savedsearch.saved", name.strip());
    }

    public String rename() {
        keeping.change(id, version, name, alerts, current.actor());
        return page.done(LIST, "savedsearch.renamed", name.strip());
    }

    private PrecedentQuery query() {
        TreeMap<String, Set<String>> chosen = new TreeMap<>();
        narrowed.forEach((facet, values) -> chosen.put(facet, Set.copyOf(values)));
        return new PrecedentQuery(text, chosen, order, 1, 1);
    }

    /** The search as a row of the list has it. */
    public SavedSearchView getRow() {
        return new SavedSearchView(id, version, name, text, Map.copyOf(narrowed), order, alerts, null);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long value) {
        id = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public boolean isAlerts() {
        return alerts;
    }

    public void setAlerts(boolean value) {
        alerts = value;
    }
}
