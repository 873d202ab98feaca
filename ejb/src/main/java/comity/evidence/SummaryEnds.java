package comity.evidence;

import comity.deadline.Deadline;
import comity.deadline.Deadlines;
import comity.deadline.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * TL-39 of an exhibit whose class was raised after its process had passed the summary (X10). Where the process still waits
 * for it, whoever comes second finds the limit expired.
 */
@ApplicationScoped
@Transactional
public class SummaryEnds implements DueWork {

    @Inject
    Deadlines deadlines;

    @Inject
    ExhibitLimits limits;

    @Override
    public Optional<Instant> nextDue() {
        return deadlines.runningOf(ExhibitFiling.SUMMARY).stream()
                .map(Deadline::dueAt)
                .filter(due -> due != null)
                .findFirst();
    }

    @Override
    public void runDue(Instant now) {
        deadlines.runningOf(ExhibitFiling.SUMMARY).stream()
                .filter(limit -> limit.isPast(now))
                .forEach(limit -> limits.excludeWithoutSummary(limit.caseId(), Long.valueOf(limit.subject())));
    }
}
