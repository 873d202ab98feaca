package comity.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells the process what happened to a request. */
@ApplicationScoped
public class ExtensionNews {

    @Inject
    Event<ExtensionRequested> requested;

    @Inject
    Event<ExtensionDelivered> delivered;

    @Inject
    Event<ExtensionHeard> heard;

    @Inject
    Event<ExtensionSettled> settled;

    void requested(ExtensionRequest row) {
        requested.fire(new ExtensionRequested(row.caseId(), row.limitId()));
    }

    void delivered(ExtensionRequest row) {
        delivered.fire(new ExtensionDelivered(row.caseId(), row.limitId()));
    }

    void heard(ExtensionRequest row) {
        heard.fire(new ExtensionHeard(row.caseId(), row.limitId()));
    }

    void settled(ExtensionRequest row) {
        settled.fire(new ExtensionSettled(row.caseId(), row.limitId()));
    }
}
