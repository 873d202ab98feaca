package comity.ear.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** {@code mvn -Prestore -Dcomity.backup=DIR -Dcomity.home=HOME}: puts a backup into an empty home. */
public final class Restore {

    private Restore() {}

    public static void main(String[] arguments) {
        try {
            Settings settings = Settings.ofProcess();
            into(settings.home(), folder());
            System.out.println(
                    "Restored into " + settings.home() + ": open it with mvn -Prun -Dcomity.home=" + settings.home());
        } catch (Refused refused) {
            System.out.println(refused.getMessage());
            System.exit(1);
        }
    }

    /** Copies the backup after each of its files was found to be what the manifest says. */
    public static void into(Path home, Path backup) {
        Manifest.check(backup);
        Trees.requireEmpty(home);
        try {
            Trees.copy(backup, home, path -> !path.toString().equals(Manifest.NAME));
            Files.setPosixFilePermissions(home.resolve("database"), PosixFilePermissions.fromString("rwx------"));
            Files.setPosixFilePermissions(
                    home.resolve("secrets.properties"), PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            throw new Refused("The restore failed: " + e.getMessage(), e);
        }
    }

    static Path folder() {
        String name = System.getProperty("comity.backup", "");
        if (name.isBlank() || name.startsWith("${")) {
            throw new Refused("Say where the backup lies: -Dcomity.backup=DIR.");
        }
        return Path.of(name).toAbsolutePath().normalize();
    }
}
