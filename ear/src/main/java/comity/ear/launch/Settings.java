package comity.ear.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the house was asked to be: system properties for the launcher, environment variables for the application. */
public record Settings(Mode mode, Path home, boolean fresh, Path build, Path keycloakDist, Map<String, String> env) {

    /** Demonstration and test allow the clock to be advanced; production refuses what is not configured. */
    public enum Mode {
        DEMO,
        TEST,
        PRODUCTION
    }

    private static final List<String> NEEDED_IN_PRODUCTION = List.of(
            "COMITY_URL",
            "COMITY_SMTP_HOST",
            "COMITY_MAIL_FROM",
            "COMITY_MAIL_REPLY_TO",
            "COMITY_MAIL_BOUNCES",
            "COMITY_KEYCLOAK_URL",
            "COMITY_SERVICE_SECRET",
            "COMITY_DB_URL",
            "COMITY_DB_USER",
            "COMITY_DB_PASSWORD",
            "COMITY_SECRETS_KEY");

    private static final int SECRETS_KEY_BYTES = 32;

    /** The settings of this process. */
    public static Settings ofProcess() {
        Map<String, String> env = System.getenv();
        Path build = Path.of(System.getProperty("comity.build", "ear/target")).toAbsolutePath();
        Path home = Path.of(Optional.ofNullable(System.getProperty("comity.home"))
                .or(() -> Optional.ofNullable(env.get("COMITY_HOME")))
                .filter(name -> !name.isBlank())
                .orElse(build.resolve("../../.comity").toString()));
        String fresh = System.getProperty("comity.fresh");
        Path dist = Path.of(System.getProperty(
                "comity.keycloak.dist", build.resolve("keycloak").toString()));
        return new Settings(
                modeOf(env.getOrDefault("COMITY_MODE", "demo")),
                home.toAbsolutePath().normalize(),
                fresh != null && !fresh.equals("false") && !fresh.startsWith("${"),
                build,
                dist.toAbsolutePath(),
                env);
    }

    public Settings {
        keycloakDist = unpacked(keycloakDist);
        if (mode == Mode.PRODUCTION) {
            List<String> missing = NEEDED_IN_PRODUCTION.stream()
                    .filter(name -> env.getOrDefault(name, "").isBlank())
                    .toList();
            if (!missing.isEmpty()) {
                throw new Refused("Production mode needs " + String.join(", ", missing) + ".");
            }
        }
        String key = env.getOrDefault("COMITY_SECRETS_KEY", "").strip();
        if (!key.isEmpty() && !isSecretsKey(key)) {
            throw new Refused("COMITY_SECRETS_KEY must be " + SECRETS_KEY_BYTES + " bytes in base64.");
        }
    }

    private static boolean isSecretsKey(String key) {
        try {
            return Base64.getDecoder().decode(key).length == SECRETS_KEY_BYTES;
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    public Optional<String> of(String name) {
        return Optional.ofNullable(env.get(name)).filter(value -> !value.isBlank());
    }

    public boolean ownDatabase() {
        return of("COMITY_DB_URL").isEmpty();
    }

    public boolean ownKeycloak() {
        return of("COMITY_KEYCLOAK_URL").isEmpty();
    }

    public boolean ownMail() {
        return of("COMITY_SMTP_HOST").isEmpty();
    }

    public Path server() {
        return build.resolve("server");
    }

    public Path ear() {
        return build.resolve("comity.ear");
    }

    public Path log(String name) {
        return home.resolve("log").resolve(name + ".log");
    }

    public Path run() {
        return home.resolve("run");
    }

    /** Looks for what must be there before anything starts. */
    public void requireParts() {
        requirePart(ear(), "the application");
        requirePart(server().resolve("bin/standalone.sh"), "the application server");
        if (ownKeycloak()) {
            requirePart(keycloakDist.resolve("bin/kc.sh"), "the identity provider");
        }
    }

    private static void requirePart(Path path, String what) {
        if (!Files.exists(path)) {
            throw new Refused("There is no " + what.replace("the ", "") + " at " + path + ": build with mvn first.");
        }
    }

    /** The distribution unpacks into a folder with its version. */
    private static Path unpacked(Path dist) {
        if (!Files.isDirectory(dist) || Files.exists(dist.resolve("bin/kc.sh"))) {
            return dist;
        }
        try (Stream<Path> folders = Files.list(dist)) {
            return folders.filter(folder -> Files.exists(folder.resolve("bin/kc.sh")))
                    .findFirst()
                    .orElse(dist);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mode modeOf(String name) {
        try {
            return Mode.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Refused("COMITY_MODE is '" + name + "': it must be demo, test or production.", unknown);
        }
    }
}
