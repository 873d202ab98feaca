package comity.ear.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Properties;

/** What one home keeps between two starts: its ports and its secrets. */
final class Kept {

    private static final int SECRET_BYTES = 18;

    private final Path file;
    private final Settings settings;
    private final Properties values = new Properties();

    Kept(Path file, Settings settings) {
        this.file = file;
        this.settings = settings;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A password given from outside, or made at the first start. */
    String secret(String name) {
        if (values.getProperty(name) == null && name.equals("database")) {
            settings.of("COMITY_OWN_DB_PASSWORD").ifPresent(given -> keep(name, given));
        }
        if (values.getProperty(name) == null) {
            byte[] random = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(random);
            keep(name, HexFormat.of().formatHex(random));
        }
        return values.getProperty(name);
    }

    /** The port of the last start when it is free, else the wanted one, else any; a change is named. */
    int port(String name, int wanted) {
        int last = settings.of("COMITY_PORT_" + name.toUpperCase(Locale.ROOT).replace('-', '_'))
                .map(Integer::parseInt)
                .orElseGet(() -> Integer.parseInt(values.getProperty(name, String.valueOf(wanted))));
        int port = Ports.isFree(last) ? last : Ports.anyFree();
        if (port != last) {
            System.out.printf("Port %d is busy: %s uses %d.%n", last, name, port);
        }
        keep(name, String.valueOf(port));
        return port;
    }

    /** The port of the last start. */
    int last(String name) {
        String port = values.getProperty(name);
        if (port == null) {
            throw new Refused("The house in " + file.getParent() + " was never opened.");
        }
        return Integer.parseInt(port);
    }

    private void keep(String name, String value) {
        values.setProperty(name, value);
        try {
            Files.createDirectories(file.getParent());
            try (Writer writer = Files.newBufferedWriter(file)) {
                values.store(writer, null);
            }
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
