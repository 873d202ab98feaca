package comity.track;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Tells the process what happened to a request. */
@ApplicationScoped
public class TrackNews {

    @Inject
    Event<TrackChangeAsked> asked;

    @Inject
    Event<TrackChangeDelivered> delivered;

    @Inject
    Event<TrackChangeHeard> heard;

    @Inject
    Event<TrackChangeSettled> settled;

    void asked(TrackChange row) {
        asked.fire(new TrackChangeAsked(row.caseId(), row.id()));
    }

    void delivered(TrackChange row) {
        delivered.fire(new TrackChangeDelivered(row.caseId(), row.id()));
    }

    void heard(TrackChange row) {
        heard.fire(new TrackChangeHeard(row.caseId(), row.id()));
    }

    void settled(TrackChange row) {
        settled.fire(new TrackChangeSettled(row.caseId(), row.id()));
    }
}
