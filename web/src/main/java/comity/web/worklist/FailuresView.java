package comity.web.worklist;

import comity.overview.CaseLists;
import comity.overview.CaseRow;
import comity.overview.Failure;
import comity.overview.Failures;
import comity.web.access.CurrentActor;
import comity.web.common.Texts;
import comity.web.docket.StateNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Below the queue: what failed and waits for a person, and what the Rules do not yet let the registry do. */
@Named
@RequestScoped
public class FailuresView {

    private static final int SHOWN = 5;

    @Inject
    Failures failures;

    @Inject
    CaseLists cases;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    @Inject
    StateNames states;

    private List<Failure> rows;
    private List<CaseRow> waiting;

    public List<Failure> getRows() {
        if (rows == null) {
            rows = failures.all(actor.actor());
        }
        return rows;
    }

    public String words(Failure failure) {
        String detail = failure.kind().equals("service") ? states.name(failure.detail()) : failure.detail();
        return texts.of("queue.failure." + failure.kind(), detail);
    }

    /** Where it can be mended; null where only the administrator can. */
    public String path(Failure failure) {
        if (failure.reference() == null) {
            return null;
        }
        return failure.kind().equals("service")
                ? "/serving/service?case=" + failure.reference()
                : "/cases/" + failure.reference();
    }

    /** Cases whose next step in the registry waits for something else. */
    public List<CaseRow> getWaiting() {
        if (waiting == null) {
            waiting = cases.waiting(SHOWN, actor.actor());
        }
        return waiting;
    }

    public String step(CaseRow row) {
        return texts.of("queue.waiting." + row.state(), row.reference());
    }

    public String opens(CaseRow row) {
        return texts.get("queue.waiting." + row.state() + ".opens");
    }
}
