package comity.measures;

import java.time.Instant;
import java.util.List;

/**
 * A request for measures as its readers see it; what the parties said is null for those outside.
 *
 * @param number {@code ESCT-2027-0014/PM1}
 * @param dueAt end of the limit named by {@code limit}; null where none runs
 * @param acts what the reader can do: {@code call}, {@code observe}, {@code order}, {@code report}, {@code lift}
 */
public record MeasuresRow(
        Long id,
        int no,
        String number,
        String side,
        String status,
        Instant filedAt,
        Asked asked,
        String claimantWords,
        String respondentWords,
        Call call,
        boolean overdue,
        String limit,
        Instant dueAt,
        Decided decided,
        List<Report> reports,
        List<Judge> bench,
        List<String> acts) {

    /** What the party alleges. */
    public record Asked(String right, String plausibility, String urgency, String harm, String measures) {}

    public record Call(String state, boolean late, Instant dueAt, Instant at, String words) {}

    public record Decided(
            Instant at,
            String ruling,
            List<String> measures,
            String bound,
            String citation,
            String slug,
            Instant liftedAt,
            String liftedWhy,
            String liftedSlug) {}

    /**
     * @param missing whether it was not given within TL-32
     * @param pending whether the Council has still to take note of it
     */
    public record Report(
            Long id,
            int period,
            String side,
            Instant at,
            boolean missing,
            boolean pending,
            Instant notedAt,
            String words) {}

    /** A judge whose vote is recorded. */
    public record Judge(String id, String name) {}

    public boolean may(String act) {
        return acts.contains(act);
    }

    public boolean pending() {
        return "FILED".equals(status) || "HEARD".equals(status);
    }

    public boolean inForce() {
        return "ORDERED".equals(status);
    }
}
