package comity.objection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A preliminary objection as its readers see it; the parties' words are null for those outside.
 *
 * @param dueAt end of TL-28 while answers are awaited, of TL-29 after that
 * @param open claims on which the panel has still to rule
 * @param hearing on the objection, null without one
 * @param acts what the reader can do: {@code answer}, {@code hear}, {@code record}, {@code rule}, {@code suspend}
 */
public record ObjectionRow(
        Long id,
        String side,
        String status,
        List<Ground> grounds,
        List<Integer> claims,
        Instant filedAt,
        boolean suspends,
        String reasons,
        String claimantWords,
        String respondentWords,
        boolean overdue,
        String limit,
        Instant dueAt,
        Hearing hearing,
        Instant ruledAt,
        String ruling,
        String citation,
        String slug,
        List<Ruled> ruled,
        List<Integer> open,
        List<Judge> bench,
        List<String> acts) {

    public record Ruled(int claimNo, ObjectionOutcome outcome, Ground ground) {}

    /** Day at the seat; the number of the minutes for those who read them. */
    public record Hearing(LocalDate on, String place, Long minutes) {}

    /** A judge whose vote is recorded. */
    public record Judge(String id, String name) {}

    public boolean may(String act) {
        return acts.contains(act);
    }

    public boolean pending() {
        return "FILED".equals(status) || "ANSWERED".equals(status);
    }
}
