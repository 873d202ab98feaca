package comity.ear.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The house's own Keycloak: built once, started optimised, its data in the house's PostgreSQL. */
final class KeycloakServer {

    static final String ADMINISTRATOR = "keycloak-admin";

    private static final Duration START = Duration.ofSeconds(300);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final Settings settings;
    private final PostgresServer database;
    private final int port;
    private final int managementPort;
    private final String password;
    private Program process;

    KeycloakServer(Settings settings, PostgresServer database, Kept ports, Kept secrets) {
        this.settings = settings;
        this.database = database;
        this.password = secrets.secret("keycloak-admin");
        this.port = ports.port("Keycloak", 8180);
        this.managementPort = ports.port("Keycloak-management", 9180);
    }

    /** Starts the process; {@link #awaitReady()} waits, so that other servers may start meanwhile. */
    void start() {
        build();
        Map<String, String> environment = new HashMap<>();
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        environment.put("JAVA_OPTS_APPEND", "-Dcomity.home=" + settings.home());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", password);
        environment.put("KC_DB_URL", database.url("keycloak"));
        environment.put("KC_DB_USERNAME", "comity");
        environment.put("KC_DB_PASSWORD", database.password());
        process = Program.start(
                settings,
                "keycloak",
                List.of(
                        script(),
                        "start",
                        "--optimized",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--http-management-port=" + managementPort,
                        "--hostname=" + url(),
                        "--log-level=warn"),
                environment);
    }

    void awaitReady() {
        Waiting.until(
                "The identity provider",
                process,
                settings,
                START,
                () -> Waiting.answers("http://localhost:" + managementPort + "/health/ready", 200));
    }

    void stop() {
        process.stop(STOP);
    }

    void kill() {
        process.kill();
    }

    String url() {
        return "http://localhost:" + port;
    }

    String password() {
        return password;
    }

    private String script() {
        return settings.keycloakDist().resolve("bin/kc.sh").toString();
    }

    private void build() {
        Path augmented = settings.keycloakDist().resolve("lib/quarkus/quarkus-application.dat");
        Path built = settings.keycloakDist().resolve("built-for-comity");
        if (Files.exists(augmented) && Files.exists(built)) {
            return;
        }
        System.out.println("Keycloak is built for this house (once)");
        settings.keycloakDist().resolve("bin/kc.sh").toFile().setExecutable(true);
        Program.run(
                settings.log("keycloak-build"),
                List.of(script(), "build", "--db=postgres", "--health-enabled=true"),
                Map.of("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m"));
        try {
            Files.writeString(built, "db=postgres");
        } catch (java.io.IOException e) {
            throw new Refused("Cannot write " + built, e);
        }
    }
}
