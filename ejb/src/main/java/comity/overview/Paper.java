package comity.overview;

import comity.access.AccessClass;
import comity.access.Side;
import java.time.Instant;
import java.util.Locale;

/** A paper as a list shows it; without its title where the reader may not open it. */
public record Paper(
        Long id,
        String type,
        String number,
        String title,
        AccessClass accessClass,
        Side side,
        String mediaType,
        long size,
        int pages,
        String sha256,
        Instant filedAt,
        String language,
        boolean readable) {

    public String shortHash() {
        return sha256.substring(0, 4) + "…" + sha256.substring(sha256.length() - 4);
    }

    /** Short name of the format, for example {@code PDF}. */
    public String format() {
        if (mediaType == null) {
            return "";
        }
        String plain = mediaType.substring(mediaType.indexOf('/') + 1);
        return plain.length() > 4 ? plain.contains("wordprocessing") ? "DOCX" : "" : plain.toUpperCase(Locale.ROOT);
    }
}
