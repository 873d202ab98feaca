package comity.track;

import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Deadlines;
import comity.deadline.DueWork;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** TL-89 after registration, without a process: the respondent did not ask that the urgent track be revoked. */
@ApplicationScoped
@Transactional
public class TrackRevocationEnds implements DueWork {

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    CaseFiles files;

    @Override
    public Optional<Instant> nextDue() {
        return open().stream().map(Deadline::dueAt).filter(due -> due != null).min(Instant::compareTo);
    }

    @Override
    public void runDue(Instant now) {
        for (Deadline limit : open()) {
            if (limit.isPast(now)) {
                files.lock(limit.caseId());
                keeper.expire(limit.caseId(), TrackGuard.HEARD, TrackGuard.REGISTRATION);
            }
        }
    }

    private List<Deadline> open() {
        return deadlines.runningOn(TrackGuard.HEARD, TrackGuard.REGISTRATION);
    }
}
