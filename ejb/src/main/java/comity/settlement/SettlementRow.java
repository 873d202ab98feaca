package comity.settlement;

import comity.consent.SignatureRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Terms of settlement as those in the case see them.
 *
 * @param claimantSigned names of those who signed for the claimants, once all have; else null
 * @param signatures of every State whose claims are settled or that they are against
 */
public record SettlementRow(
        Long id,
        Settlement.Status status,
        List<Term> terms,
        String verification,
        String publicText,
        boolean isSealed,
        String claimantSigned,
        Instant claimantSignedAt,
        String respondentSigned,
        Instant respondentSignedAt,
        Instant dueAt,
        Instant recordedAt,
        List<SignatureRow> signatures) {

    public record Term(int claim, String words, LocalDate dueOn, Instant performedAt, boolean overdue) {}

    public boolean open() {
        return status == Settlement.Status.PROPOSED;
    }

    public boolean signed() {
        return status == Settlement.Status.SIGNED;
    }
}
