package comity.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The Rules' time: the machine's clock plus the offset of the database row, in the zone of the seat
 * ({@code COMITY_ZONE}, default Europe/Zurich). The same on every node within a second.
 */
@ApplicationScoped
public class TribunalClock {

    private static final Duration FRESH = Duration.ofSeconds(1);

    @Inject
    ClockOffset offset;

    /** What was read last; one object, so that a slow reader never puts an older offset beside a newer time. */
    private record Reading(long offsetMillis, Instant at) {}

    private final AtomicReference<Reading> last = new AtomicReference<>();

    private final Clock system = Clock.systemUTC();
    private final ZoneId zone =
            ZoneId.of(Optional.ofNullable(System.getenv("COMITY_ZONE")).orElse("Europe/Zurich"));

    @Produces
    public Clock clock() {
        return new Offset(zone);
    }

    @Produces
    @SystemTime
    public Clock systemClock() {
        return system;
    }

    /** Moves the Rules' time to an instant; earlier ones are ignored once a case exists. */
    public void moveTo(Instant instant) {
        Instant now = system.instant();
        offset.moveTo(Duration.between(now, instant).toMillis());
        last.set(new Reading(offset.millis(), now));
    }

    public Duration offset() {
        return Duration.ofMillis(current());
    }

    private long current() {
        Instant now = system.instant();
        Reading known = last.get();
        if (known != null && now.isBefore(known.at().plus(FRESH))) {
            return known.offsetMillis();
        }
        Reading read = new Reading(offset.millis(), now);
        return last.compareAndSet(known, read)
                ? read.offsetMillis()
                : last.get().offsetMillis();
    }

    /** The clock handed out; it asks for the offset at each reading. */
    private final class Offset extends Clock {
        private final ZoneId zoneId;

        Offset(ZoneId zoneId) {
            this.zoneId = zoneId;
        }

        @Override
        public ZoneId getZone() {
            return zoneId;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Offset(other);
        }

        @Override
        public Instant instant() {
            return system.instant().plusMillis(current());
        }
    }
}
