package comity.ear.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The application server: the provisioned WildFly with a base folder in the home, and the application in it. */
final class WildFlyServer {

    private static final Duration START = Duration.ofSeconds(600);
    private static final Duration STOP = Duration.ofSeconds(60);
    private static final String EAR = "comity.ear";
    /**
     * Memory that a burst of work needed goes back to the machine within a minute: heap, compiler and C library. Threads
     * of the lowest priority (printing, letters) step back behind those that answer.
     */
    private static final String JAVA = "-Xms96m -Xmx768m -XX:MetaspaceSize=128m -XX:MaxMetaspaceSize=512m "
            + "-XX:+IgnoreUnrecognizedVMOptions -XX:+UseG1GC -XX:G1PeriodicGCInterval=30000 "
            + "-XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -XX:ReservedCodeCacheSize=160m "
            + "-XX:TrimNativeHeapInterval=30000 -XX:ThreadPriorityPolicy=1 -XX:JavaPriority1_To_OSPriority=10 "
            + "-Djava.net.preferIPv4Stack=true -Djava.awt.headless=true -Djboss.modules.system.pkgs=org.jboss.byteman";

    private final Settings settings;
    private final Path base;
    private final int port;
    private final int managementPort;
    private Program process;

    WildFlyServer(Settings settings, Kept ports) {
        this.settings = settings;
        this.base = settings.home().resolve("server");
        this.port = ports.port("Comity", 8080);
        this.managementPort = ports.port("WildFly-management", 9990);
    }

    void start(Map<String, String> application) {
        prepare();
        deploy();
        Map<String, String> environment = new HashMap<>(application);
        environment.put(
                "JAVA_OPTS",
                JAVA + settings.of("COMITY_JAVA_OPTS").map(more -> " " + more).orElse(""));
        environment.put("JBOSS_HOME", settings.server().toString());
        process = Program.start(
                settings,
                "wildfly",
                List.of(
                        settings.server().resolve("bin/standalone.sh").toString(),
                        "-b",
                        settings.of("COMITY_BIND").orElse("127.0.0.1"),
                        "-Djboss.server.base.dir=" + base,
                        "-Djboss.http.port=" + port,
                        "-Djboss.https.port=" + Ports.anyFree(),
                        "-Djboss.management.http.port=" + managementPort,
                        "-Djboss.node.name=" + settings.of("COMITY_NODE").orElse("comity-1")),
                environment);
    }

    void awaitReady() {
        Path deployed = marker("deployed");
        Path failed = marker("failed");
        Waiting.until("The application server", process, settings, START, () -> {
            if (Files.exists(failed)) {
                process.stop(STOP);
                throw new Refused("The application did not start: see " + settings.log("wildfly"));
            }
            return Files.exists(deployed);
        });
    }

    void stop() {
        process.stop(STOP);
    }

    void kill() {
        process.kill();
    }

    long pid() {
        return process.pid();
    }

    int port() {
        return port;
    }

    String url() {
        return "http://localhost:" + port;
    }

    Path base() {
        return base;
    }

    Path deployments() {
        return base.resolve("deployments");
    }

    /** The configuration comes from the build at each start; data, index and documents stay. */
    void prepare() {
        Path source = settings.server().resolve("standalone");
        try {
            if (!Files.readString(source.resolve("configuration/standalone.xml"))
                    .contains("ComityDS")) {
                throw new Refused("The server in " + settings.server() + " is half made: run mvn clean first.");
            }
            Trees.copy(source.resolve("configuration"), base.resolve("configuration"), path -> true);
            Files.createDirectories(deployments());
            Trees.delete(base.resolve("tmp"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void deploy() {
        try {
            Files.copy(settings.ear(), deployments().resolve(EAR), StandardCopyOption.REPLACE_EXISTING);
            for (String state : List.of("deployed", "failed", "undeployed", "isdeploying", "pending")) {
                Files.deleteIfExists(marker(state));
            }
            Files.writeString(marker("dodeploy"), EAR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path marker(String state) {
        return deployments().resolve(EAR + "." + state);
    }
}
