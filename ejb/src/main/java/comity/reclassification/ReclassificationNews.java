package comity.reclassification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells the process what happened to a request. */
@ApplicationScoped
public class ReclassificationNews {

    @Inject
    Event<ReclassificationAsked> asked;

    @Inject
    Event<ReclassificationServed> served;

    @Inject
    Event<ReclassificationObjected> objected;

    @Inject
    Event<ReclassificationAnswered> answered;

    @Inject
    Event<ReclassificationSettled> settled;

    void asked(Reclassification row) {
        asked.fire(new ReclassificationAsked(row.caseId(), row.subject()));
    }

    void served(Reclassification row) {
        served.fire(new ReclassificationServed(row.caseId(), row.subject()));
    }

    void objected(Reclassification row) {
        objected.fire(new ReclassificationObjected(row.caseId(), row.subject()));
    }

    void answered(Reclassification row) {
        answered.fire(new ReclassificationAnswered(row.caseId(), row.subject()));
    }

    void settled(Reclassification row) {
        settled.fire(new ReclassificationSettled(row.caseId(), row.subject()));
    }
}
