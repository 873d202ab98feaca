package comity.editing;

import java.time.LocalDate;

/**
 * What is left to do on a published decision.
 *
 * @param citations that can be confirmed, of which {@code dealt} are
 * @param provisions that its claims invoke, of which {@code settled} are interpreted by a holding or set aside
 */
public record DeskRow(
        Long id,
        String slug,
        String citation,
        String title,
        LocalDate date,
        long headnotes,
        long holdings,
        long citations,
        long dealt,
        long provisions,
        long settled) {

    public boolean isDone() {
        return headnotes > 0 && holdings > 0 && dealt == citations;
    }
}
