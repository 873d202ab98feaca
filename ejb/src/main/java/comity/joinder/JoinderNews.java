package comity.joinder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells the processes of both cases what happened to a request. */
@ApplicationScoped
public class JoinderNews {

    @Inject
    Event<Object> events;

    void requested(Joinder row) {
        events.fire(new JoinderRequested(row.caseId(), row.id()));
        events.fire(new JoinderRequested(row.otherId(), row.id()));
    }

    void heardHere(Long caseId, Joinder row) {
        events.fire(new JoinderHeardHere(caseId, row.id()));
    }

    void heard(Joinder row) {
        events.fire(new JoinderHeard(row.caseId(), row.id()));
        events.fire(new JoinderHeard(row.otherId(), row.id()));
    }

    void said(Long caseId, Joinder row) {
        events.fire(new JoinderWordSaid(caseId, row.id()));
    }

    void differ(Long caseId, Joinder row) {
        events.fire(new JoinderPanelsDiffer(caseId, row.id()));
    }

    void settled(Joinder row) {
        events.fire(new JoinderSettled(row.caseId(), row.id()));
        events.fire(new JoinderSettled(row.otherId(), row.id()));
    }
}
