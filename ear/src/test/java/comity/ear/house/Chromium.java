package comity.ear.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a Chromium; as root on a Debian without one it installs the package; else Playwright brings its own. */
final class Chromium {

    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private Chromium() {}

    static Optional<String> find() {
        Optional<String> found = look();
        if (found.isPresent() || !System.getProperty("user.name").equals("root")) {
            return found;
        }
        install();
        return look();
    }

    private static Optional<String> look() {
        return Stream.concat(Stream.ofNullable(System.getenv("COMITY_CHROMIUM")), PLACES.stream())
                .filter(place -> Files.isExecutable(Path.of(place)))
                .findFirst();
    }

    private static void install() {
        run("apt-get", "update", "-qq");
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-core");
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.start().waitFor();
        } catch (IOException notDebian) {
            System.out.println("No " + command[0] + " here: Playwright brings its own browser.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
