package comity.ear.bench;

import comity.ear.launch.House;
import comity.ear.story.Tokens;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The house that is measured: its addresses, its database and the process of its server.
 *
 * @param databaseLog where the database writes what it is asked
 * @param serverPid process of the application server, or of the script that started it
 */
record Site(
        String url,
        String realm,
        String database,
        String user,
        String password,
        Path databaseLog,
        long serverPid,
        Tokens tokens) {

    static Site of(House house) {
        Map<String, String> told = house.environment();
        return new Site(
                house.url(),
                told.get("COMITY_OIDC_URL"),
                told.get("COMITY_DB_URL"),
                told.get("COMITY_DB_USER"),
                told.get("COMITY_DB_PASSWORD"),
                house.home().resolve("log/postgresql.log"),
                house.serverPid(),
                new Tokens(told.get("COMITY_OIDC_URL"), Clock.systemUTC()));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(database, user, password);
    }

    void execute(String... commands) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    /** First column of every row. */
    List<String> column(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    long number(String query) throws SQLException {
        return Long.parseLong(column(query).get(0));
    }
}
