package comity.filing;

import java.time.Instant;
import java.util.List;

/** The receipt of a filing as its delegation reads it; the papers appear as soon as they are printed. */
public record ReceiptView(
        String reference,
        String title,
        String formHash,
        String signedName,
        Instant filedAt,
        int version,
        List<PaperRow> papers) {

    /** A paper to open. */
    public record PaperRow(Long id, String type, String number, String title, String sha256) {}
}
