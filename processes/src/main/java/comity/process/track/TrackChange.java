package comity.process.track;

import comity.track.TrackChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Steps of {@code track-change}. */
@Named
@ApplicationScoped
public class TrackChange {

    @Inject
    TrackChanges changes;

    public boolean isHeard(Long caseId, Long changeId) {
        return changes.isHeard(caseId, changeId);
    }

    public boolean isSettled(Long caseId, Long changeId) {
        return changes.isSettled(caseId, changeId);
    }

    public boolean isForPresidingJudge(Long caseId, Long changeId) {
        return changes.isForPresidingJudge(caseId, changeId);
    }

    public void unheard(Long caseId, Long changeId) {
        changes.unheard(caseId, changeId);
    }
}
