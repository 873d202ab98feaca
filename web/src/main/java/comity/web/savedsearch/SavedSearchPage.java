package comity.web.savedsearch;

import comity.savedsearch.SavedSearchView;
import comity.savedsearch.SearchKeeping;
import comity.web.access.CurrentActor;
import comity.web.common.Texts;
import comity.web.precedent.AskedSearch;
import comity.web.precedent.PrecedentWords;
import comity.web.shell.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** The reader's saved searches, each with what is searched in words. */
@Named
@RequestScoped
public class SavedSearchPage {

    private static final String HERE = "/savedsearch/list";

    @Inject
    SearchKeeping keeping;

    @Inject
    CurrentActor actor;

    @Inject
    PrecedentWords words;

    @Inject
    Texts texts;

    @Inject
    Page page;

    private List<SavedSearchView> found;

    public List<SavedSearchView> getRows() {
        if (found == null) {
            found = keeping.list(actor.actor());
        }
        return found;
    }

    /** Where the search opens. */
    public String path(SavedSearchView row) {
        return "/precedent/search" + AskedSearch.parameters(row.text(), row.narrowed(), row.order());
    }

    /** What it is narrowed by, as the search page says it. */
    public String narrowed(SavedSearchView row) {
        return row.narrowed().entrySet().stream()
                .map(facet -> texts.get("precedent.facet." + facet.getKey()) + ": "
                        + facet.getValue().stream()
                                .map(value -> words.label(facet.getKey(), value))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    /** Switches alerts on or off and says so. */
    public String alerts(Long id, boolean on) {
        SavedSearchView row = keeping.alerts(id, on, actor.actor());
        return page.done(HERE, on ? "savedsearch.alerts.done.on" : "savedsearch.alerts.done.off", row.name());
    }

    public String remove(Long id) {
        SavedSearchView row = keeping.remove(id, actor.actor());
        return page.done(HERE, "savedsearch.removed", row.name());
    }

    public int getMost() {
        return SearchKeeping.MOST;
    }
}
