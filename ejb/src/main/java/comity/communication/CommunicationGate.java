package comity.communication;

import comity.common.SystemTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Lets few communications in from one place, and not too many from all. Keeps what it counts in memory only. */
@ApplicationScoped
public class CommunicationGate {

    static final int FROM_ONE_PLACE = 5;
    static final int FROM_ALL = 300;
    static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    @SystemTime
    Clock systemClock;

    private final Map<String, Deque<Instant>> places = new HashMap<>();
    private final Deque<Instant> all = new ArrayDeque<>();

    /** Refuses what comes too fast. */
    synchronized void pass(String network) {
        Instant now = systemClock.instant();
        places.values().forEach(times -> forget(times, now));
        places.values().removeIf(Deque::isEmpty);
        forget(all, now);
        Deque<Instant> mine = places.computeIfAbsent(String.valueOf(network), place -> new ArrayDeque<>());
        if (mine.size() >= FROM_ONE_PLACE || all.size() >= FROM_ALL) {
            throw new TooManyCommunications();
        }
        mine.add(now);
        all.add(now);
    }

    private static void forget(Deque<Instant> times, Instant now) {
        while (!times.isEmpty() && !times.peek().isAfter(now.minus(WINDOW))) {
            times.poll();
        }
    }
}
