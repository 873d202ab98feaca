package comity.web.panel;

import comity.common.Actor;
import comity.docket.CaseAct;
import comity.overview.CaseReading;
import comity.panel.PanelReading;
import comity.panel.PanelView;
import comity.web.access.CurrentActor;
import comity.web.docket.CaseHead;
import comity.web.docket.CaseHeads;
import comity.web.shell.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What every page about a panel reads: the head of the case, the panel, and what the reader can do. Once a request. */
@RequestScoped
public class PanelPage {

    @Inject
    CurrentActor current;

    @Inject
    CaseHeads heads;

    @Inject
    PanelReading reading;

    @Inject
    CaseReading cases;

    @Inject
    Page page;

    private final Map<Long, PanelView> views = new HashMap<>();
    private final Map<Long, Set<String>> acts = new HashMap<>();

    public Actor actor() {
        return current.actor();
    }

    public CaseHead head(String reference) {
        return heads.of(reference, actor());
    }

    public PanelView view(Long caseId) {
        return views.computeIfAbsent(caseId, id -> reading.of(id, actor()));
    }

    /** Whether the act is open to the reader now. */
    public boolean can(Long caseId, String act) {
        return acts.computeIfAbsent(
                        caseId,
                        id -> cases.acts(id, actor()).stream()
                                .filter(CaseAct::open)
                                .map(CaseAct::key)
                                .collect(Collectors.toSet()))
                .contains(act);
    }

    /** After a post: back to a page of the panel with a note. */
    public String done(String pageName, String reference, String note) {
        return page.done("/panel/" + pageName + "?case=" + reference, note);
    }

    public String backToCase(String reference, String note) {
        return page.done("/cases/" + reference, note);
    }
}
