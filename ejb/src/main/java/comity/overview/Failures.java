package comity.overview;

import comity.access.AccessPolicy;
import comity.audit.EngineWatch;
import comity.common.Actor;
import comity.common.SystemTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Nothing fails in silence: what went wrong and waits for the registry. Services that no channel delivered, letters
 * given up or returned within a month, entries the index refused, incidents of the engine.
 */
@ApplicationScoped
@Transactional
public class Failures {

    private static final Duration MONTH = Duration.ofDays(30);

    @Inject
    FailureRows rows;

    @Inject
    EngineWatch engine;

    @Inject
    AccessPolicy policy;

    @Inject
    @SystemTime
    Clock systemClock;

    /** Empty for anybody outside the registry. */
    public List<Failure> all(Actor actor) {
        if (!policy.isRegistry(actor)) {
            return List.of();
        }
        List<Failure> found = new ArrayList<>(rows.services());
        found.addAll(rows.letters(systemClock.instant().minus(MONTH)));
        counted(found, "index", rows.notIndexed());
        EngineWatch.Failing failing = engine.failing();
        counted(found, "incidents", failing.incidents());
        counted(found, "jobs", failing.stuckJobs());
        return found;
    }

    private static void counted(List<Failure> found, String kind, long number) {
        if (number > 0) {
            found.add(new Failure(kind, null, null, String.valueOf(number), null));
        }
    }
}
