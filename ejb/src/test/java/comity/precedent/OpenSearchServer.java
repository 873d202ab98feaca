package comity.precedent;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real OpenSearch server with its analysis module, on a free port, with its data in a folder of the test. */
final class OpenSearchServer implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path home;
    private final Path folder;
    private final int port;
    private Process process;
    private static OpenSearchServer running;

    OpenSearchServer(Path folder) throws IOException {
        this.folder = folder;
        this.port = freePort();
        this.home = copied(folder.resolve("server"));
        module();
        Files.write(
                home.resolve("config/opensearch.yml"),
                List.of(
                        "discovery.type: single-node",
                        "http.port: " + port,
                        "transport.port: " + freePort(),
                        "path.data: " + folder.resolve("data"),
                        "path.logs: " + folder.resolve("logs"),
                        "cluster.routing.allocation.disk.threshold_enabled: false",
                        "indices.query.bool.max_clause_count: 4096"));
        start();
        running = this;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Path copied(Path to) throws IOException {
        Path from;
        try (Stream<Path> folders = Files.list(Path.of("target", "opensearch"))) {
            from = folders.filter(folder -> folder.getFileName().toString().startsWith("opensearch-"))
                    .findFirst()
                    .orElseThrow();
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        to.resolve(from.relativize(file).toString()),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return to;
    }

    /** The distribution for tests comes without modules; the one of analysis is published as a jar alone. */
    private void module() throws IOException {
        Path module = Files.createDirectories(home.resolve("modules/analysis-common"));
        String version;
        try (Stream<Path> jars = Files.list(Path.of("target", "opensearch", "modules"))) {
            Path jar = jars.findFirst().orElseThrow();
            Files.copy(jar, module.resolve(jar.getFileName()));
            version = jar.getFileName().toString().replaceAll("^analysis-common-|\\.jar$", "");
        }
        Files.write(
                module.resolve("plugin-descriptor.properties"),
                List.of(
                        "name=analysis-common",
                        "description=Analysis in many languages",
                        "version=" + version,
                        "opensearch.version=" + version,
                        "java.version=11",
                        "classname=org.opensearch.analysis.common.CommonAnalysisPlugin"));
    }

    /** The server refuses to run as root; inside its own user namespace nobody is. */
    void start() throws IOException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin/opensearch").toAbsolutePath().toString());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("console.log").toFile());
        builder.environment().put("OPENSEARCH_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("OPENSEARCH_JAVA_OPTS", "-Xms256m -Xmx512m");
        process = builder.start();
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException(Files.readString(folder.resolve("console.log")));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return "http://localhost:" + port;
    }

    private boolean answers() {
        try {
            return call("GET", "").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    HttpResponse<String> call(String method, String path) throws IOException {
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(URI.create(url() + "/" + path))
                            .method(method, HttpRequest.BodyPublishers.noBody())
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The one by which each library keeps its index, or null where it keeps it in a folder. */
    static OpenSearchServer running() {
        return running;
    }

    void stop() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        running = null;
        stop();
    }
}
