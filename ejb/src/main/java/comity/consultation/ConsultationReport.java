package comity.consultation;

import comity.access.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The consultations of a case as those inside it see them.
 *
 * @param panelRequestOpensAt when a panel may be requested at the latest, or null where nothing runs
 */
public record ConsultationReport(
        Instant openedAt,
        Instant repliedAt,
        Instant enteredAt,
        Instant failedAt,
        Instant endedAt,
        List<Meeting> meetings,
        List<Signature> signatures,
        List<Join> joins,
        boolean panelRequestOpen,
        Instant panelRequestOpensAt,
        Instant panelRequestedAt) {

    public record Meeting(Side side, LocalDate heldOn, String place, List<String> delegates) {}

    public record Signature(Side side, String name, String words, Instant signedAt) {}

    public record Join(Long id, String state, String interest, Instant askedAt, Instant refusedAt, String reasons) {
        public boolean refused() {
            return refusedAt != null;
        }
    }
}
