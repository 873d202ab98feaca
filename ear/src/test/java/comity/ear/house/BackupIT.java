package comity.ear.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import comity.ear.launch.Backup;
import comity.ear.launch.Refused;
import comity.ear.launch.Restore;
import comity.ear.launch.Settings;
import comity.ear.story.Desk;
import comity.ear.story.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A copy of the open house has the same rows and the same documents as the house. */
class BackupIT {

    private static final int QUIET_TRIES = 40;

    private static final String RECORD =
            "select table_name from information_schema.tables where table_schema = 'public'"
                    + " and table_type = 'BASE TABLE' and table_name not like 'act\\_%' order by 1";

    @Test
    void a_backup_of_the_open_house_restores_every_row_document_and_account() throws Exception {
        comity.ear.launch.House house = House.running();
        Path build = house.settings().build();
        Path backup = build.resolve("backup-" + UUID.randomUUID());
        Path home = build.resolve("restored-" + UUID.randomUUID());

        waitUntilQuiet(house);
        Backup.take(house.settings(), backup);
        Restore.into(home, backup);

        Settings settings = new Settings(
                Settings.Mode.TEST,
                home,
                false,
                build,
                house.settings().keycloakDist(),
                Map.of("COMITY_JAVA_OPTS", House.SHORT_LIVED));
        try (comity.ear.launch.House restored = comity.ear.launch.House.openCellar(settings)) {
            SortedMap<String, String> before = tables(house.environment());
            assertThat(before).containsKeys("signatory", "docket_entry", "document");
            assertThat(tables(restored.environment())).isEqualTo(before);
            assertThat(documents(home)).isEqualTo(documents(house.home()));
            String realm = restored.environment().get("COMITY_OIDC_URL");
            Tokens tokens = new Tokens(realm, Clock.systemUTC());
            assertThat(tokens.of("xa.agent")).isNotBlank();
            restored.reopen();
            assertThat(broken(new Desk(restored.url(), tokens))).isEmpty();
        }
    }

    /** Recomputes every register of every case in the copy: docket and closed rooms for the auditor. */
    private static List<String> broken(Desk desk) {
        List<String> broken = new ArrayList<>();
        int lines = 0;
        for (String number : House.rows("select docket_number from case_file where docket_number is not null")) {
            for (JsonNode proof :
                    desk.get("auditor", "cases/" + number + "/proofs").ok().body()) {
                lines += proof.path("lines").asInt();
                if (proof.hasNonNull("brokenSeq")) {
                    broken.add(number + " " + proof);
                }
            }
        }
        for (String reference : House.rows("select filing_reference from case_file where docket_number is null")) {
            for (JsonNode proof :
                    desk.get("clerk1", "cases/" + reference + "/proofs").ok().body()) {
                lines += proof.path("lines").asInt();
                if (proof.hasNonNull("brokenSeq")) {
                    broken.add(reference + " " + proof);
                }
            }
        }
        assertThat(lines)
                .as("every line there is was recomputed")
                .isEqualTo(Integer.parseInt(
                        House.rows("select count(*) from docket_entry").get(0)));
        return broken;
    }

    /** Letters and the reading of papers go on in the background: the rows compared must have come to rest. */
    private static void waitUntilQuiet(comity.ear.launch.House house) throws Exception {
        SortedMap<String, String> before = new TreeMap<>();
        for (int i = 0; i < QUIET_TRIES && !before.equals(tables(house.environment())); i++) {
            before = tables(house.environment());
            TimeUnit.SECONDS.sleep(5);
        }
    }

    @Test
    void a_damaged_backup_is_refused_by_the_name_of_its_file() throws IOException {
        comity.ear.launch.House house = House.running();
        Path backup = house.settings().build().resolve("damaged-" + UUID.randomUUID());
        Backup.take(house.settings(), backup);
        Path victim = backup.resolve("secrets.properties");
        Files.writeString(victim, Files.readString(victim) + "#");

        assertThatThrownBy(() -> Restore.into(backup.resolveSibling("never-" + UUID.randomUUID()), backup))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("secrets.properties");
    }

    @Test
    void a_home_with_something_in_it_is_not_overwritten() {
        comity.ear.launch.House house = House.running();
        Path backup = house.settings().build().resolve("kept-" + UUID.randomUUID());
        Backup.take(house.settings(), backup);

        assertThatThrownBy(() -> Restore.into(house.home(), backup))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not empty");
    }

    /** Each table of the record with the number of its rows and a hash over them. */
    private static SortedMap<String, String> tables(Map<String, String> environment) throws SQLException {
        SortedMap<String, String> tables = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(
                        environment.get("COMITY_DB_URL"),
                        environment.get("COMITY_DB_USER"),
                        environment.get("COMITY_DB_PASSWORD"));
                Statement statement = connection.createStatement()) {
            for (String table : names(statement)) {
                try (ResultSet row = statement.executeQuery("select count(*) || ' ' || coalesce(md5(string_agg(t::text,"
                        + " '|' order by t::text)), '') from " + table + " t")) {
                    row.next();
                    tables.put(table, row.getString(1));
                }
            }
        }
        return tables;
    }

    private static List<String> names(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(RECORD)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static List<String> documents(Path home) throws IOException {
        Path folder = home.resolve("documents");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file) + " " + sha256(file))
                    .sorted()
                    .toList();
        }
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
