package comity.ear.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * {@code mvn -Pbackup -Dcomity.backup=DIR}: copies an open house. The database cluster, with the application's and
 * Keycloak's databases in it, is copied as of one instant; the documents are copied after it: they are written before
 * the rows that name them and never changed, so none that a row names is missing.
 */
public final class Backup {

    private static final String LABEL = "comity";

    private final Settings settings;
    private final Path target;

    private Backup(Settings settings, Path target) {
        this.settings = settings;
        this.target = target;
    }

    public static void main(String[] arguments) {
        try {
            Path target = Restore.folder();
            Path done = take(Settings.ofProcess(), target);
            System.out.println("The backup lies in " + done);
        } catch (Refused refused) {
            System.out.println(refused.getMessage());
            System.exit(1);
        }
    }

    /** Copies the house of these settings into an empty or absent folder. */
    public static Path take(Settings settings, Path target) {
        if (!settings.ownDatabase()) {
            throw new Refused("The database is external (COMITY_DB_URL): back it up with its own tools, then copy the"
                    + " documents.");
        }
        if (!Files.exists(settings.home().resolve("database/PG_VERSION"))) {
            throw new Refused("There is no house in " + settings.home() + ".");
        }
        Trees.requireEmpty(target);
        try {
            new Backup(settings, target).copy();
        } catch (IOException | SQLException e) {
            throw new Refused("The backup failed: " + e.getMessage(), e);
        }
        return target;
    }

    private void copy() throws IOException, SQLException {
        Path home = settings.home();
        copyDatabase(home.resolve("database"), target.resolve("database"));
        Path documents = settings.of("COMITY_DOCUMENTS").map(Path::of).orElse(home.resolve("documents"));
        Trees.copy(documents, target.resolve("documents"), path -> true);
        Trees.copy(home.resolve("server/data/seal"), target.resolve("server/data/seal"), path -> true);
        Trees.copy(home.resolve("mail"), target.resolve("mail"), path -> true);
        Files.copy(home.resolve("secrets.properties"), target.resolve("secrets.properties"));
        Manifest.write(target);
    }

    /** PostgreSQL's own way to copy a running cluster: start, copy the files, stop, then the log written meanwhile. */
    private void copyDatabase(Path from, Path to) throws IOException, SQLException {
        Kept ports = new Kept(settings.home().resolve("ports.properties"), settings);
        Kept secrets = new Kept(settings.home().resolve("secrets.properties"), settings);
        String url = "jdbc:postgresql://127.0.0.1:" + ports.last("PostgreSQL") + "/postgres";
        try (Connection connection = DriverManager.getConnection(url, "comity", secrets.secret("database"));
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_create_physical_replication_slot('comity_backup_"
                    + ProcessHandle.current().pid() + "', true, true)");
            statement.execute("select pg_backup_start('" + LABEL + "', true)");
            Trees.copy(from, to, Backup::belongsToCluster);
            for (String folder :
                    List.of("pg_wal", "pg_wal/archive_status", "pg_replslot", "pg_notify", "pg_stat_tmp")) {
                Files.createDirectories(to.resolve(folder));
            }
            try (PreparedStatement stop = connection.prepareStatement("select labelfile from pg_backup_stop(false)");
                    ResultSet label = stop.executeQuery()) {
                label.next();
                Files.writeString(to.resolve("backup_label"), label.getString(1));
            }
            Trees.copy(from.resolve("pg_wal"), to.resolve("pg_wal"), path -> !path.startsWith("archive_status"));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean belongsToCluster(Path relative) {
        String first = relative.getName(0).toString();
        return !List.of("pg_wal", "pg_replslot", "pg_stat_tmp", "pg_notify", "postmaster.pid", "postmaster.opts")
                .contains(first);
    }
}
