package comity.process.extension;

import comity.docket.CaseFiles;
import comity.extension.ExtensionDelivered;
import comity.extension.ExtensionHeard;
import comity.extension.ExtensionRequested;
import comity.extension.ExtensionSettled;
import comity.process.common.Correlation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Starts {@code extension-request} and tells it what was answered and decided. */
@ApplicationScoped
public class ExtensionTriggers {

    private static final String ID = "limitId";
    private static final List<String> DECISIONS =
            List.of("registrar-on-extension", "presiding-on-extension", "president-on-extension", "overdue-extension");

    @Inject
    Correlation correlation;

    @Inject
    CaseFiles files;

    void onRequested(@Observes ExtensionRequested requested) {
        String key = files.find(requested.caseId()).reference();
        correlation.start("ExtensionRequested", key, requested.caseId(), ID, requested.limitId());
    }

    void onDelivered(@Observes ExtensionDelivered delivered) {
        correlation.tell("ExtensionDelivered", delivered.caseId(), ID, delivered.limitId());
    }

    void onHeard(@Observes ExtensionHeard heard) {
        correlation.tell("ExtensionHeard", heard.caseId(), ID, heard.limitId());
    }

    /** Decided, or moot: whichever of the tasks is open is done. */
    void onSettled(@Observes ExtensionSettled settled) {
        correlation.tell("ExtensionSettled", settled.caseId(), ID, settled.limitId());
        DECISIONS.forEach(task -> correlation.completeTask(settled.caseId(), task, ID, settled.limitId()));
    }
}
