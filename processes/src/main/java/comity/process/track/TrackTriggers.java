package comity.process.track;

import comity.docket.CaseFiles;
import comity.process.common.Correlation;
import comity.track.TrackChangeAsked;
import comity.track.TrackChangeDelivered;
import comity.track.TrackChangeHeard;
import comity.track.TrackChangeSettled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Starts {@code track-change} and tells it what was answered and decided. */
@ApplicationScoped
public class TrackTriggers {

    private static final String ID = "changeId";
    private static final List<String> DECISIONS = List.of("president-on-track", "presiding-on-track");

    @Inject
    Correlation correlation;

    @Inject
    CaseFiles files;

    void onAsked(@Observes TrackChangeAsked asked) {
        String key = files.find(asked.caseId()).reference();
        correlation.start("TrackChangeAsked", key, asked.caseId(), ID, asked.changeId());
    }

    void onDelivered(@Observes TrackChangeDelivered delivered) {
        correlation.tell("TrackChangeDelivered", delivered.caseId(), ID, delivered.changeId());
    }

    void onHeard(@Observes TrackChangeHeard heard) {
        correlation.tell("TrackChangeHeard", heard.caseId(), ID, heard.changeId());
    }

    void onSettled(@Observes TrackChangeSettled settled) {
        correlation.tell("TrackChangeSettled", settled.caseId(), ID, settled.changeId());
        DECISIONS.forEach(task -> correlation.completeTask(settled.caseId(), task, ID, settled.changeId()));
    }
}
