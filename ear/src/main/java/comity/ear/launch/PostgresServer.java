package comity.ear.launch;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The house's own PostgreSQL: a server process of its own with durable settings, its files in the home. */
final class PostgresServer {
    /** Nothing acknowledged is lost when the power goes. */
    private static final String DURABLE = """
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            max_connections = 300
            shared_buffers = 128MB
            max_wal_size = 1GB
            jit = off
            timezone = 'UTC'
            log_timezone = 'UTC'
            """;

    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration STOP = Duration.ofSeconds(60);

    private final Settings settings;
    private final Path program;
    private final Path data;
    private final int port;
    private final String password;
    private Program process;

    PostgresServer(Settings settings, Kept ports, Kept secrets) {
        this.settings = settings;
        this.program = settings.home().resolve("postgresql");
        this.data = settings.home().resolve("database");
        this.password = secrets.secret("database");
        this.port = ports.port("PostgreSQL", 5442);
    }

    void start() {
        unpack();
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            create();
        }
        giveToNobody(data);
        removeStaleLock();
        process = Program.start(
                settings,
                "postgresql",
                unprivileged(
                        "postgres", "-D", data.toString(), "-p", String.valueOf(port), "-h", "127.0.0.1", "-k", ""),
                Map.of("LC_ALL", "C.UTF-8"));
        Waiting.until("The database", process, settings, START, this::answers);
        ensureDatabase("comity");
        ensureDatabase("keycloak");
    }

    void stop() {
        try {
            Program.run(
                    settings.log("postgresql-stop"),
                    unprivileged("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-t", "60"),
                    Map.of());
            process.awaitEnd(STOP);
        } catch (Refused refused) {
            process.stop(STOP);
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    String password() {
        return password;
    }

    int port() {
        return port;
    }

    Path programs() {
        return program.resolve("bin");
    }

    private void create() {
        Path secret = settings.home().resolve("run/initdb.secret");
        try {
            Files.createDirectories(data);
            Files.createDirectories(secret.getParent());
            Files.writeString(secret, password);
            giveToNobody(settings.home().resolve("run"));
            giveToNobody(data);
            Program.run(
                    settings.log("initdb"),
                    unprivileged(
                            "initdb",
                            "-D",
                            data.toString(),
                            "-U",
                            "comity",
                            "-A",
                            "scram-sha-256",
                            "--pwfile=" + secret,
                            "-E",
                            "UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C",
                            "--data-checksums"),
                    Map.of("LC_ALL", "C"));
            Files.writeString(data.resolve("postgresql.auto.conf"), DURABLE);
            Files.delete(secret);
        } catch (IOException e) {
            throw new Refused("Cannot create the database: " + e.getMessage(), e);
        }
    }

    private void ensureDatabase(String name) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), "comity", password);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
            if (!found.next()) {
                statement.execute("create database " + name);
            }
        } catch (SQLException e) {
            throw new Refused("Cannot create the database " + name + ": " + e.getMessage(), e);
        }
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(url("postgres"), "comity", password)) {
            return connection.isValid(2);
        } catch (SQLException away) {
            return false;
        }
    }

    /** After a power cut the lock names a process that is no more, or a stranger's. */
    private void removeStaleLock() {
        try {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PostgreSQL refuses to run as root: there it runs without privileges, as nobody. */
    private List<String> unprivileged(String tool, String... arguments) {
        List<String> command = new ArrayList<>(Superuser.dropping());
        command.add(program.resolve("bin").resolve(tool).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static void giveToNobody(Path path) {
        if (Superuser.changesOwner()) {
            Superuser.give(path);
        }
    }

    private void unpack() {
        if (Files.exists(program.resolve("bin/postgres"))) {
            return;
        }
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry);
            }
        } catch (IOException e) {
            throw new Refused("Cannot unpack PostgreSQL: " + e.getMessage(), e);
        }
    }

    private void unpack(TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
        Path target = program.resolve(entry.getName()).normalize();
        if (!target.startsWith(program)) {
            throw new IOException("The archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.deleteIfExists(target);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & 0100) != 0) {
            Set<PosixFilePermission> all = EnumSet.copyOf(Files.getPosixFilePermissions(target));
            all.addAll(EnumSet.of(
                    PosixFilePermission.OWNER_EXECUTE,
                    PosixFilePermission.GROUP_EXECUTE,
                    PosixFilePermission.OTHERS_EXECUTE));
            Files.setPosixFilePermissions(target, all);
        }
    }
}
