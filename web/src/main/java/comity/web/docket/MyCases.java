package comity.web.docket;

import comity.overview.CaseLists;
import comity.overview.CaseRow;
import comity.web.access.CurrentActor;
import comity.web.common.Keyset;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The cases in which the reader has a seat. */
@Named
@RequestScoped
public class MyCases {

    private static final int PAGE = 25;

    @Inject
    CaseLists lists;

    @Inject
    CurrentActor actor;

    @Inject
    HttpServletRequest request;

    private List<CaseRow> found;

    public List<CaseRow> getRows() {
        return page().size() > PAGE ? page().subList(0, PAGE) : page();
    }

    private List<CaseRow> page() {
        if (found == null) {
            List<String> key = Keyset.parts(request.getParameter("after"), 1);
            found = lists.mine(actor.actor(), key.isEmpty() ? null : Long.valueOf(key.get(0)), PAGE + 1);
        }
        return found;
    }

    public long getCounted() {
        return lists.countMine(actor.actor());
    }

    /** Address of the older ones, or null. */
    public String getNext() {
        return page().size() > PAGE
                ? "?after=" + Keyset.cursor(page().get(PAGE - 1).id())
                : null;
    }
}
