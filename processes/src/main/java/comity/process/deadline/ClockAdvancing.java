package comity.process.deadline;

import comity.access.NotYours;
import comity.common.Actor;
import comity.common.TribunalClock;
import comity.deadline.ClockAdvance;
import comity.deadline.ClockIsReal;
import comity.process.common.Engine;
import comity.process.common.EngineClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Moves the tribunal's time in demo and test mode: from one due thing to the next, each at its own instant, so that
 * what happens on the way happens in the order in which it would have happened.
 */
@ApplicationScoped
public class ClockAdvancing implements ClockAdvance {

    private static final String PRODUCTION = "production";

    @Inject
    TribunalClock tribunalClock;

    @Inject
    Clock clock;

    @Inject
    EngineClock engineClock;

    @Inject
    Engine engine;

    @Inject
    DueThings due;

    private final ReentrantLock oneAtATime = new ReentrantLock();

    @Override
    public boolean allowed() {
        return !PRODUCTION.equals(Optional.ofNullable(System.getenv("COMITY_MODE"))
                .or(() -> Optional.ofNullable(System.getProperty("comity.mode")))
                .orElse(PRODUCTION));
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void advanceTo(Instant target, Actor by) {
        if (!by.has("admin") && !by.isSystem()) {
            throw new NotYours("4");
        }
        if (!allowed()) {
            throw new ClockIsReal();
        }
        if (target.isBefore(clock.instant())) {
            begin(target);
            return;
        }
        oneAtATime.lock();
        engine.holdJobs();
        try {
            walk(target);
        } finally {
            engine.resumeJobs();
            oneAtATime.unlock();
        }
    }

    /** An empty house may begin at any date; with a case in it the clock never goes back. */
    private void begin(Instant target) {
        Duration before = tribunalClock.offset();
        tribunalClock.moveTo(target);
        if (Objects.equals(before, tribunalClock.offset())) {
            throw new ClockIsReal();
        }
        engineClock.follow();
    }

    private void walk(Instant target) {
        due.begin();
        due.runReady();
        for (Optional<Instant> next = due.next(clock.instant(), target);
                next.isPresent();
                next = due.next(clock.instant(), target)) {
            moveTo(next.get());
            due.runReady();
        }
        moveTo(target);
        due.runReady();
    }

    private void moveTo(Instant instant) {
        if (instant.isAfter(clock.instant())) {
            tribunalClock.moveTo(instant);
        }
        engineClock.follow();
    }
}
