package comity.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.tika.Tika;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** Looks at what a file is, not at what it calls itself (D20). */
@ApplicationScoped
public class FileInspection {

    private static final long UNPACKED_MOST = 2L * 1024 * 1024 * 1024;
    private static final int RATIO_MOST = 200;
    private static final long SMALL = 10L * 1024 * 1024;

    private static final Map<String, Set<String>> ACCEPTED = Map.ofEntries(
            Map.entry("pdf", Set.of("application/pdf")),
            Map.entry("docx", Set.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document")),
            Map.entry("xlsx", Set.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
            Map.entry("odt", Set.of("application/vnd.oasis.opendocument.text")),
            Map.entry("txt", Set.of("text/plain")),
            Map.entry("csv", Set.of("text/csv", "text/plain")),
            Map.entry("xml", Set.of("application/xml", "text/xml")),
            Map.entry("json", Set.of("application/json", "text/plain")),
            Map.entry("png", Set.of("image/png")),
            Map.entry("jpg", Set.of("image/jpeg")),
            Map.entry("jpeg", Set.of("image/jpeg")),
            Map.entry("tif", Set.of("image/tiff")),
            Map.entry("tiff", Set.of("image/tiff")),
            Map.entry("mp3", Set.of("audio/mpeg")),
            Map.entry("wav", Set.of("audio/vnd.wave", "audio/x-wav")),
            Map.entry("mp4", Set.of("video/mp4", "application/mp4", "video/quicktime")),
            Map.entry("eml", Set.of("message/rfc822", "text/plain")));

    private final Tika tika = new Tika();

    /** Media type found in the bytes. Refuses kinds that are not accepted and names that belie the content. */
    public String mediaType(Path file, String fileName) throws IOException {
        String detected = detect(file, fileName);
        Set<String> expected = ACCEPTED.get(FileNames.ending(fileName));
        if (expected == null || !expected.contains(detected)) {
            throw new FileTypeMismatch(fileName, detected);
        }
        refuseBomb(file, fileName, detected);
        return detected;
    }

    private String detect(Path file, String fileName) throws IOException {
        Metadata hints = new Metadata();
        hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        try (InputStream in = org.apache.tika.io.TikaInputStream.get(file)) {
            return tika.detect(in, hints);
        }
    }

    private static void refuseBomb(Path file, String fileName, String detected) throws IOException {
        if (!detected.contains("openxml") && !detected.contains("opendocument")) {
            return;
        }
        long packed = Files.size(file);
        long unpacked = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > UNPACKED_MOST || (unpacked > SMALL && unpacked / RATIO_MOST > packed)) {
                        throw new ArchiveBomb(fileName);
                    }
                }
            }
        }
    }

    /** Number of pages of a PDF, null for anything else or where it cannot be told. */
    public Integer pages(Path file, String mediaType) {
        if (!"application/pdf".equals(mediaType)) {
            return null;
        }
        try (var pdf = Loader.loadPDF(file.toFile())) {
            return pdf.getNumberOfPages();
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
