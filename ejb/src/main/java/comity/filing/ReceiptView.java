package comity.filing;

import java.time.Instant;
import java.util.List;

/**
 * The receipt of a filing as its delegation reads it; the papers appear as soon as they are printed.
 *
 * @param together references of the cases that the same form opened against further respondents (X3)
 * @param refiles references of the case whose withdrawn claim this one files anew (X2)
 */
public record ReceiptView(
        String reference,
        String title,
        String formHash,
        String signedName,
        Instant filedAt,
        int version,
        List<PaperRow> papers,
        List<String> together,
        List<String> refiles) {

    /** A paper to open. */
    public record PaperRow(Long id, String type, String number, String title, String sha256) {}
}
