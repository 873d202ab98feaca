package comity.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Content-addressed files: streamed to a temporary file, hashed, fsynced, then moved to the place its hash names. The
 * folder is {@code COMITY_DOCUMENTS}, by default {@code documents} in the server's data directory.
 */
@ApplicationScoped
public class DocumentStore {

    private Path root;

    @PostConstruct
    void open() {
        String configured = Optional.ofNullable(System.getenv("COMITY_DOCUMENTS"))
                .or(() -> Optional.ofNullable(System.getProperty("comity.documents")))
                .orElseGet(() -> System.getProperty("jboss.server.data.dir", "target") + "/documents");
        root = Path.of(configured);
        try {
            Files.createDirectories(root.resolve("incoming"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Streams in at most {@code max} bytes; more is refused and leaves nothing behind. */
    public Stored put(InputStream in, long max) throws IOException {
        Path incoming = Files.createTempFile(root.resolve("incoming"), "in", ".part");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = copy(in, incoming, digest, max);
            String sha256 = HexFormat.of().formatHex(digest.digest());
            Path place = place(sha256);
            if (!Files.exists(place)) {
                Files.createDirectories(place.getParent());
                Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE);
                sync(place.getParent());
            }
            return new Stored(sha256, size);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    private static long copy(InputStream in, Path to, MessageDigest digest, long max) throws IOException {
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > max) {
                    throw new FileTooLarge(max);
                }
                digest.update(buffer, 0, n);
                ByteBuffer chunk = ByteBuffer.wrap(buffer, 0, n);
                while (chunk.hasRemaining()) {
                    out.write(chunk);
                }
            }
            out.force(true);
        }
        return size;
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(place(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path file(String sha256) {
        return place(sha256);
    }

    public boolean exists(String sha256) {
        return Files.exists(place(sha256));
    }

    private Path place(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
