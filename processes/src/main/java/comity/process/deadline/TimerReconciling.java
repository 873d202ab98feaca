package comity.process.deadline;

import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Compares timers with the rows of limits, page by page. The row is right; a timer that differs is put straight. */
@ApplicationScoped
public class TimerReconciling {

    private static final System.Logger LOG = System.getLogger(TimerReconciling.class.getName());
    private static final int PAGE = 500;

    @Inject
    Timers timers;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    CaseFiles files;

    /**
     * One page in a transaction of its own.
     *
     * @return number of timers read, and of those that differed
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Page page(int first) {
        List<Timers.Timer> page = timers.page(first, PAGE);
        int differences = 0;
        for (Timers.Timer timer : page) {
            Optional<Deadline> row = row(timer);
            if (row.isPresent() && row.get().isRunning() && !timer.agrees(row.get())) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "timer {0} of case {1} stood at {2}, its row says {3}",
                        timer.code(),
                        timer.caseId(),
                        timer.due(),
                        row.get().dueAt());
                files.lock(timer.caseId());
                timers.set(timer, row.get());
                differences++;
            }
        }
        return new Page(page.size(), differences, timers.count() > first + PAGE);
    }

    private Optional<Deadline> row(Timers.Timer timer) {
        if (timer.caseId() == null) {
            return Optional.empty();
        }
        return keeper.find(timer.caseId(), timer.code(), timer.subject())
                .or(() -> keeper.find(timer.caseId(), timer.code()));
    }

    /** One page, looked at only. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Page compare(int first) {
        List<Timers.Timer> page = timers.page(first, PAGE);
        int differences = (int) page.stream()
                .filter(timer -> row(timer)
                        .filter(row -> row.isRunning() && !timer.agrees(row))
                        .isPresent())
                .count();
        return new Page(page.size(), differences, timers.count() > first + PAGE);
    }

    /** What one page gave. */
    public record Page(int read, int differences, boolean more) {}

    static int step() {
        return PAGE;
    }
}
