package comity.process.deadline;

import comity.audit.EngineWatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;

/** Counts what has gone wrong in the engine and holds its timers against the rows of limits, changing nothing. */
@ApplicationScoped
public class EngineLook implements EngineWatch {

    @Inject
    ManagementService management;

    @Inject
    RuntimeService runtime;

    @Inject
    TimerReconciling reconciling;

    @Inject
    Clock clock;

    @Override
    public Failing failing() {
        return new Failing(
                runtime.createIncidentQuery().count(),
                management.createJobQuery().noRetriesLeft().count());
    }

    @Override
    public Health look() {
        int timers = 0;
        int differing = 0;
        TimerReconciling.Page page;
        int first = 0;
        do {
            page = reconciling.compare(first);
            timers += page.read();
            differing += page.differences();
            first += TimerReconciling.step();
        } while (page.more());
        Failing failing = failing();
        return new Health(
                failing.incidents(),
                failing.stuckJobs(),
                management
                        .createJobQuery()
                        .active()
                        .withRetriesLeft()
                        .duedateLowerThan(Date.from(clock.instant()))
                        .count(),
                timers,
                differing);
    }
}
