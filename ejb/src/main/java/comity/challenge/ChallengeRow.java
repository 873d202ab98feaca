package comity.challenge;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A challenge as its readers see it; the words of parties and judge are null for those outside.
 *
 * @param dueAt end of TL-20 while those concerned are heard, of TL-20b after that
 * @param mine what the reader can do: {@code comment}, {@code decide} or empty
 */
public record ChallengeRow(
        Long id,
        String judgeId,
        String judge,
        String side,
        String status,
        Instant filedAt,
        LocalDate knownSince,
        String reasons,
        String judgeWords,
        String partyWords,
        Instant dueAt,
        String limit,
        boolean overdue,
        Instant decidedAt,
        String ruling,
        String citation,
        String slug,
        String mine) {

    public boolean open() {
        return "FILED".equals(status) || "HEARD".equals(status);
    }
}
