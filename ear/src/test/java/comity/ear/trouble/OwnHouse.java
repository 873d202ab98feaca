package comity.ear.trouble;

import comity.ear.launch.House;
import comity.ear.launch.Settings;
import comity.ear.story.Desk;
import comity.ear.story.Tokens;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A second house that may be hurt: opened at its first use, shared by these tests, closed with the test process. */
final class OwnHouse {

    private static OwnHouse only;

    private final MailServer mail = new MailServer();
    private final House house;
    private final Tokens tokens;

    private OwnHouse() {
        mail.open();
        Path build = Path.of(System.getProperty("comity.build", "target")).toAbsolutePath();
        house = House.open(new Settings(
                Settings.Mode.TEST, build.resolve("trouble"), true, build, build.resolve("keycloak"), settings()));
        tokens = new Tokens(house.environment().get("COMITY_OIDC_URL"), Clock.systemUTC());
    }

    /** It is opened again and again and never lives long, so its server is not worth the best compiler. */
    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(mail.settings(MailServer.PASSWORD));
        settings.put("COMITY_JAVA_OPTS", comity.ear.house.House.SHORT_LIVED);
        return settings;
    }

    static synchronized OwnHouse open() {
        if (only == null) {
            only = new OwnHouse();
        }
        return only;
    }

    House house() {
        return house;
    }

    MailServer mail() {
        return mail;
    }

    Tokens tokens() {
        return tokens;
    }

    Desk desk() {
        return new Desk(house.url(), tokens);
    }

    /** As the superuser of the database, who can switch off every trigger. */
    void superuser(String... statements) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set session_replication_role = replica");
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long number(String sql) {
        return Long.parseLong(column(sql).get(0));
    }

    /** The first column of the rows. */
    List<String> column(String sql) {
        List<String> values = new ArrayList<>();
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return values;
    }

    private Connection connection() throws SQLException {
        Map<String, String> told = house.environment();
        return DriverManager.getConnection(
                told.get("COMITY_DB_URL"), told.get("COMITY_DB_USER"), told.get("COMITY_DB_PASSWORD"));
    }
}
