package comity.access;

import comity.common.SystemTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Who has been signed out, and when. Each node reads the few rows again every ten seconds: whoever loses an office or a
 * seat is refused everywhere within a minute, whatever his sessions and tokens say.
 */
@ApplicationScoped
public class SignOuts {

    private static final Duration FRESH = Duration.ofSeconds(10);

    /** The provider ends every session after half a day at most; what is older needs no row to be refused. */
    private static final Duration LONGEST_SESSION = Duration.ofDays(1);

    @Inject
    SignOutRows rows;

    @Inject
    @SystemTime
    Clock systemClock;

    private record Reading(Map<String, Instant> out, Instant at) {}

    private final AtomicReference<Reading> last = new AtomicReference<>();

    /** Whether whoever signed in then has been signed out since. */
    public boolean isOut(String login, Instant signedInAt) {
        Instant out = current().get(login);
        return out != null && !signedInAt.isAfter(out);
    }

    /** Somebody was signed out on this node: the next question reads the rows. */
    public void readAgain() {
        last.set(null);
    }

    private Map<String, Instant> current() {
        Instant now = systemClock.instant();
        Reading known = last.get();
        if (known == null || !now.isBefore(known.at().plus(FRESH))) {
            known = new Reading(rows.since(now.minus(LONGEST_SESSION)), now);
            last.set(known);
        }
        return known.out();
    }
}
