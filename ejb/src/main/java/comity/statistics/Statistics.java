package comity.statistics;

import java.time.Instant;
import java.util.List;

/**
 * The record in numbers.
 *
 * @param countedAt tribunal time of the count
 * @param registered cases registered so far, of which {@code open} go on and {@code closed} have ended
 * @param settled closed cases that ended by a settlement
 * @param categories of open cases, the most frequent first
 * @param states of open cases, in the order of the procedure
 * @param spans times taken
 * @param outcomes of claims in published decisions, the most frequent first
 */
public record Statistics(
        Instant countedAt,
        long registered,
        long open,
        long closed,
        long settled,
        List<Alleged> categories,
        List<Standing> states,
        List<Span> spans,
        List<Outcome> outcomes) {

    /**
     * Claims of open cases in one category.
     *
     * @param first cases whose first claim it is
     * @param further other claims
     */
    public record Alleged(String category, long first, long further) {
        public long all() {
            return first + further;
        }
    }

    /** @param longestDays since the registration of the oldest case in the state */
    public record Standing(String state, long cases, long longestDays) {}

    /**
     * How long one part of the procedure took, in days of 24 hours.
     *
     * @param name of the part
     * @param limit code of the limit it is held against
     * @param limitDays of the normal track
     * @param cases of the normal column that have gone through it
     * @param median half of the cases took no longer
     * @param ninth nine in ten took no longer
     * @param within cases that took no longer than the limit
     */
    public record Span(
            String name, String limit, int limitDays, long cases, double median, double ninth, long within) {}

    public record Outcome(String result, long claims) {}

    public long claimsDecided() {
        return outcomes.stream().mapToLong(Outcome::claims).sum();
    }
}
