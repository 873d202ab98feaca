package comity.web.docket;

import comity.overview.CaseLists;
import comity.overview.CaseRow;
import comity.web.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The cases in which the reader has a seat. */
@Named
@RequestScoped
public class MyCases {

    @Inject
    CaseLists lists;

    @Inject
    CurrentActor actor;

    private List<CaseRow> rows;

    public List<CaseRow> getRows() {
        if (rows == null) {
            rows = lists.mine(actor.actor());
        }
        return rows;
    }
}
