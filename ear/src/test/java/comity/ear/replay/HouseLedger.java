package comity.ear.replay;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The tables of the throw-away house, read past the application. */
final class HouseLedger {

    /** Where a case stands. */
    record Standing(String state, Instant closedAt) {}

    private final Map<String, String> environment;

    HouseLedger(Map<String, String> environment) {
        this.environment = environment;
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(
                environment.get("COMITY_DB_URL"),
                environment.get("COMITY_DB_USER"),
                environment.get("COMITY_DB_PASSWORD"));
    }

    long count(String query) throws SQLException {
        try (Connection connection = open();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Every case by its docket number. */
    Map<String, Standing> cases() throws SQLException {
        Map<String, Standing> cases = new HashMap<>();
        try (Connection connection = open();
                PreparedStatement statement = connection.prepareStatement(
                        "select docket_number, state || coalesce(' ' || close_reason, ''), closed_at from case_file");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Timestamp closed = rows.getTimestamp(3);
                cases.put(
                        rows.getString(1), new Standing(rows.getString(2), closed == null ? null : closed.toInstant()));
            }
        }
        return cases;
    }
}
