package comity.ear.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The list of a backup's files with their SHA-256, in the form of {@code sha256sum}. */
final class Manifest {

    static final String NAME = "manifest.sha256";

    private Manifest() {}

    static void write(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> lines = files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> hash(file) + "  " + folder.relativize(file))
                    .toList();
            Files.write(folder.resolve(NAME), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void check(Path folder) {
        Path manifest = folder.resolve(NAME);
        if (!Files.exists(manifest)) {
            throw new Refused("There is no complete backup in " + folder + ".");
        }
        try {
            for (String line : Files.readAllLines(manifest)) {
                String[] parts = line.split("  ", 2);
                Path file = folder.resolve(parts[1]);
                if (!Files.exists(file) || !hash(file).equals(parts[0])) {
                    throw new Refused("The backup is damaged: " + parts[1] + " is not what was saved.");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String hash(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException("Cannot hash " + file, e);
        }
    }
}
