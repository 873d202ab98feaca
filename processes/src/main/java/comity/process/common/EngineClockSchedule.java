package comity.process.common;

import comity.rounds.BackgroundWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** On every node the engine follows an advance of the clock that another node has made. */
@ApplicationScoped
public class EngineClockSchedule implements BackgroundWork {

    @Inject
    EngineClock engineClock;

    @Override
    public void round(Instant now) {
        engineClock.follow();
    }
}
