package comity.precedent;

import java.time.Duration;
import java.time.Instant;

/**
 * How a rebuild of the index stands.
 *
 * @param serving the copy that answers searches
 * @param total entries to fill in, or of the last rebuild
 * @param perSecond entries in a second so far, or null before the first
 * @param secondsLeft how long the rest takes at that rate, or null while nothing is filled in
 * @param rebuiltAt when searches last changed over
 * @param trouble why the last one was given up, or null
 * @param entries in the database
 * @param indexed in the copy that serves, or null while it cannot be asked
 * @param waiting entries in the queue
 * @param drift what the last comparison has found, or null before the first
 */
public record RebuildView(
        IndexCopy serving,
        RebuildPhase phase,
        boolean running,
        long total,
        long done,
        int percent,
        Double perSecond,
        Long secondsLeft,
        Instant begunAt,
        String begunBy,
        Instant rebuiltAt,
        RebuildTrouble trouble,
        long entries,
        Long indexed,
        long waiting,
        Drift drift) {

    /** Numbers of entries, as last compared. */
    public record Drift(Instant comparedAt, long missing, long stray, long stale) {}

    static RebuildView of(IndexState state, Instant now, long entries, Long indexed, long waiting) {
        boolean filling = state.phase() == RebuildPhase.FILLING;
        Double rate = filling && state.done() > 0
                ? state.done()
                        / Math.max(1.0, Duration.between(state.begunAt(), now).toMillis() / 1000.0)
                : null;
        return new RebuildView(
                state.serving(),
                state.phase(),
                state.phase().isRunning(),
                state.total(),
                state.done(),
                state.total() == 0 ? 100 : (int) (100 * state.done() / state.total()),
                rate,
                rate == null ? null : (long) Math.ceil((state.total() - state.done()) / rate),
                state.begunAt(),
                state.begunBy(),
                state.rebuiltAt(),
                state.trouble(),
                entries,
                indexed,
                waiting,
                state.comparedAt() == null
                        ? null
                        : new Drift(state.comparedAt(), state.missing(), state.stray(), state.stale()));
    }
}
