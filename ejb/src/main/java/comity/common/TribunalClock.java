package comity.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The Rules' time: the machine's clock plus the offset of the database row, in the zone of the seat
 * ({@code COMITY_ZONE}, default Europe/Zurich). The same on every node within a second.
 */
@ApplicationScoped
public class TribunalClock {

    private static final Duration FRESH = Duration.ofSeconds(1);

    @Inject
    ClockOffset offset;

    private volatile long offsetMillis;
    private volatile Instant readAt = Instant.MIN;

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
        offset.moveTo(Duration.between(system.instant(), instant).toMillis());
        readAt = Instant.MIN;
    }

    public Duration offset() {
        return Duration.ofMillis(current());
    }

    private long current() {
        Instant now = system.instant();
        if (now.isAfter(readAt.plus(readAt.equals(Instant.MIN) ? Duration.ZERO : FRESH))) {
            offsetMillis = offset.millis();
            readAt = now;
        }
        return offsetMillis;
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
