package comity.process.serving;

import comity.docket.CaseFiles;
import comity.process.common.Correlation;
import comity.serving.ChannelsFailed;
import comity.serving.NoteVerbaleDelivered;
import comity.serving.Served;
import comity.serving.ServiceDelivered;
import comity.serving.ServiceDispatched;
import comity.serving.ServiceOrdered;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** Tells {@code service} what happened to a service. */
@ApplicationScoped
public class ServiceTriggers {

    private static final String ID = "serviceId";

    @Inject
    Correlation correlation;

    @Inject
    CaseFiles files;

    void onOrdered(@Observes ServiceOrdered ordered) {
        String key = files.find(ordered.caseId()).reference();
        correlation.start("ServiceOrdered", key, ordered.caseId(), ID, ordered.serviceId());
    }

    void onDispatched(@Observes ServiceDispatched dispatched) {
        correlation.completeTask(dispatched.caseId(), "dispatch", ID, dispatched.serviceId());
    }

    void onDelivered(@Observes ServiceDelivered delivered) {
        correlation.tell("ServiceDelivered", delivered.caseId(), ID, delivered.serviceId());
    }

    void onFailed(@Observes ChannelsFailed failed) {
        correlation.tell("ChannelsFailed", failed.caseId(), ID, failed.serviceId());
    }

    void onNote(@Observes NoteVerbaleDelivered note) {
        correlation.completeTask(note.caseId(), "note-verbale", ID, note.serviceId());
    }

    /** Last of all observers: the limits that run from service stand before the process goes on to wait for them. */
    void onServed(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) Served served) {
        if (!served.deemed()) {
            correlation.tell("ServiceAcknowledged", served.caseId(), ID, served.serviceId());
        }
    }
}
