package comity.process.joinder;

import comity.docket.CaseFiles;
import comity.joinder.JoinderHeard;
import comity.joinder.JoinderHeardHere;
import comity.joinder.JoinderPanelsDiffer;
import comity.joinder.JoinderRequested;
import comity.joinder.JoinderSettled;
import comity.joinder.JoinderWordSaid;
import comity.process.common.Correlation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Starts {@code joinder} in each of the two cases and tells it what was answered and decided. */
@ApplicationScoped
public class JoinderTriggers {

    private static final String ID = "joinderId";
    private static final String PANEL = "presiding-on-joinder";
    private static final List<String> DECISIONS = List.of("president-on-joinder", PANEL, "overdue-joinder");

    @Inject
    Correlation correlation;

    @Inject
    CaseFiles files;

    void onRequested(@Observes JoinderRequested requested) {
        String key = files.find(requested.caseId()).reference();
        correlation.start("JoinderRequested", key, requested.caseId(), ID, requested.joinderId());
    }

    void onHeardHere(@Observes JoinderHeardHere heard) {
        correlation.tell("JoinderHeardHere", heard.caseId(), ID, heard.joinderId());
    }

    void onHeard(@Observes JoinderHeard heard) {
        correlation.tell("JoinderHeard", heard.caseId(), ID, heard.joinderId());
    }

    void onSaid(@Observes JoinderWordSaid said) {
        correlation.completeTask(said.caseId(), PANEL, ID, said.joinderId());
    }

    void onDiffer(@Observes JoinderPanelsDiffer differ) {
        correlation.tell("JoinderPanelsDiffer", differ.caseId(), ID, differ.joinderId());
    }

    void onSettled(@Observes JoinderSettled settled) {
        correlation.tell("JoinderSettled", settled.caseId(), ID, settled.joinderId());
        DECISIONS.forEach(task -> correlation.completeTask(settled.caseId(), task, ID, settled.joinderId()));
    }
}
