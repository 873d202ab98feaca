package comity.ear.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The floor of a filing: its recorded statements and nothing else, on tables of the same make in a schema of their own,
 * so that the server's rounds and jobs do not find the rows. Whatever must be unique is new in each replay; statements
 * that follow each other with the same text go in one batch.
 */
final class Replay implements AutoCloseable {

    /** Ids that the recorded filing was given start here, so that they cannot be mistaken for other numbers. */
    static final long FIRST_ID = 70_000_000_000L;

    private static final long APART = 20_000_000L;
    private static final long REPLAYED = 1_000_000_000_000L;
    private static final int ROOM_FOR_ONE = 1_000_000;
    private static final int FILES = 4;

    private static final Pattern ID = Pattern.compile("(?<![0-9a-zA-Z])7\\d{10}(?![0-9a-zA-Z])");
    private static final Pattern REFERENCE = Pattern.compile("F-\\d{4}-[0-9A-Z]{6}");
    private static final Pattern HASH = Pattern.compile("(?<![0-9a-zA-Z])[0-9a-f]{64}(?![0-9a-zA-Z])");
    private static final Pattern UUIDS =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Site site;
    private final List<Recording.Statement> statements;
    private final Set<String> known = new HashSet<>();
    private final AtomicLong made = new AtomicLong();
    private final Connection[] connections = new Connection[Filing.CLIENTS];
    private final Map<Connection, Map<String, PreparedStatement>> prepared = new HashMap<>();

    Replay(Site site, List<Recording.Statement> statements) throws SQLException {
        this.site = site;
        this.statements = statements;
        site.column("select id_ || ' ' || deployment_id_ from act_re_procdef")
                .forEach(line -> UUIDS.matcher(line).results().forEach(found -> known.add(found.group())));
        for (int i = 0; i < connections.length; i++) {
            connections[i] = java.sql.DriverManager.getConnection(
                    site.database() + "?currentSchema=floor,public&stringtype=unspecified",
                    site.user(),
                    site.password());
            connections[i].setAutoCommit(false);
            prepared.put(connections[i], new HashMap<>());
        }
    }

    /** Lets the house give out ids that cannot be mistaken; the blocks it holds are used up by the filings that follow. */
    static void liftSequences(Site site) throws SQLException {
        List<String> sequences = site.column("select sequencename from pg_sequences where schemaname = 'public'"
                + " and sequencename not like 'act%' order by 1");
        for (int i = 0; i < sequences.size(); i++) {
            site.execute("alter sequence " + sequences.get(i) + " restart with " + (FIRST_ID + APART * (i + 1)));
        }
    }

    /** Copies every table with its indexes, rows and references as of one instant, and rows of the files that the replays will name. */
    void lay(int replays) throws SQLException {
        List<String> copies = new ArrayList<>(List.of(
                "drop schema if exists floor cascade",
                "create schema floor",
                "begin transaction isolation level repeatable read"));
        for (String table : site.column("select tablename from pg_tables where schemaname = 'public' order by 1")) {
            copies.add("create table floor." + table + " (like public." + table + " including all)");
            copies.add("insert into floor." + table + " overriding system value select * from public." + table);
        }
        copies.add("commit");
        site.execute(copies.toArray(String[]::new));
        List<String> references = site.column("select 'alter table floor.' || conrelid::regclass || ' add constraint '"
                + " || conname || ' ' || replace(pg_get_constraintdef(oid), 'REFERENCES ', 'REFERENCES floor.')"
                + " from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace");
        for (String reference : references) {
            site.execute(reference);
        }
        for (Recording.Statement statement : statements) {
            if (statement.sql().startsWith("update upload")) {
                String id = statement.values().get(statement.values().size() - 1);
                site.execute("insert into floor.upload select u.id + " + REPLAYED + " + n::bigint * " + ROOM_FOR_ONE
                        + ", file_name, media_type, byte_size, sha256, pages, owner_id, received_at, false"
                        + " from public.upload u, generate_series(1, " + replays + ") n where u.id = " + id);
            }
        }
        site.execute("analyze");
    }

    int size() {
        return statements.size();
    }

    /** Replays the filing once. */
    void file(int client, long turn) throws SQLException {
        long n = made.incrementAndGet();
        Map<String, String> names = new HashMap<>();
        Connection connection = connections[client];
        PreparedStatement open = null;
        String sql = null;
        for (Recording.Statement statement : statements) {
            if (open != null && !statement.sql().equals(sql)) {
                open.executeBatch();
                open = null;
            }
            PreparedStatement now = prepare(connection, statement.sql());
            bind(now, statement.values(), n, names);
            if (statement.reads()) {
                drain(now);
            } else {
                now.addBatch();
                open = now;
                sql = statement.sql();
            }
        }
        if (open != null) {
            open.executeBatch();
        }
        connection.commit();
    }

    private PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        Map<String, PreparedStatement> mine = prepared.get(connection);
        PreparedStatement statement = mine.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            mine.put(sql, statement);
        }
        return statement;
    }

    private static void drain(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
    }

    private void bind(PreparedStatement statement, List<String> values, long n, Map<String, String> names)
            throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == null) {
                statement.setNull(i + 1, Types.NULL);
            } else {
                statement.setString(i + 1, renewed(values.get(i), n, names));
            }
        }
    }

    private String renewed(String value, long n, Map<String, String> names) {
        String text = replaced(ID, value, id -> String.valueOf(Long.parseLong(id) + REPLAYED + n * ROOM_FOR_ONE));
        text = replaced(REFERENCE, text, reference -> "F-" + n);
        text = replaced(HASH, text, hash -> String.format("%016x", n) + hash.substring(16));
        return replaced(
                UUIDS, text, uuid -> known.contains(uuid) ? uuid : names.computeIfAbsent(uuid, u -> fresh(u, n)));
    }

    private static String fresh(String uuid, long n) {
        return UUID.nameUUIDFromBytes((uuid + n).getBytes(StandardCharsets.US_ASCII))
                .toString();
    }

    private static String replaced(Pattern pattern, String text, UnaryOperator<String> by) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.replaceAll(match -> by.apply(match.group())) : text;
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
        site.execute("drop schema if exists floor cascade");
    }
}
