package comity.process.deadline;

import comity.deadline.DueWork;
import comity.notice.PostRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.Job;

/** Everything that falls due by the tribunal's time: the engine's jobs and the features' rows without a process. */
@ApplicationScoped
public class DueThings {

    private static final System.Logger LOG = System.getLogger(DueThings.class.getName());
    private static final int LOOK_AHEAD = 50;

    @Inject
    ManagementService management;

    @Inject
    @Any
    Instance<DueWork> dueWork;

    @Inject
    PostRound post;

    @Inject
    Clock clock;

    /** Jobs that failed during this advance: the job threads repeat them afterwards. */
    private final Set<String> failed = new HashSet<>();

    void begin() {
        failed.clear();
    }

    /** The earliest thing due after now and not after the target. */
    Optional<Instant> next(Instant now, Instant target) {
        Stream<Instant> jobs =
                jobsDueBy(target).stream().map(job -> job.getDuedate().toInstant());
        Stream<Instant> rows = dueWork.stream().flatMap(work -> work.nextDue().stream());
        return Stream.concat(jobs, rows)
                .filter(due -> due.isAfter(now) && !due.isAfter(target))
                .min(Instant::compareTo);
    }

    /**
     * Runs all that is due by now, and what becomes due at once through it: a step that a job leaves to the next one is due
     * some thousandths of a second after the limit. Letters written on the way leave before time goes on: a service begins
     * with their delivery.
     */
    void runReady() {
        do {
            runJobs();
            dueWork.forEach(work -> alone(() -> work.runDue(clock.instant())));
            alone(post::send);
        } while (!jobsDueBy(clock.instant()).isEmpty());
    }

    private void runJobs() {
        for (List<Job> ready = jobsDueBy(clock.instant()); !ready.isEmpty(); ready = jobsDueBy(clock.instant())) {
            ready.forEach(job -> run(job.getId()));
        }
    }

    private void run(String jobId) {
        try {
            management.executeJob(jobId);
        } catch (NullValueException gone) {
            LOG.log(System.Logger.Level.DEBUG, "a job was ended by another that was due with it");
        } catch (Exception stumbled) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "a job failed while the clock was moved; it will be repeated",
                    stumbled);
            failed.add(jobId);
        }
    }

    private List<Job> jobsDueBy(Instant instant) {
        return management
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(instant.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, LOOK_AHEAD + failed.size())
                .stream()
                .filter(job -> !failed.contains(job.getId()))
                .toList();
    }

    private static void alone(Runnable work) {
        try {
            work.run();
        } catch (Exception stumbled) { // a commit that fails is a checked exception which no signature names
            LOG.log(System.Logger.Level.ERROR, "due work failed while the clock was moved", stumbled);
        }
    }
}
