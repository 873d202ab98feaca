package comity.ear.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** PostgreSQL's own text search on the same content: ranked, six facets counted, paragraphs of the ten best marked. */
final class SearchInSql implements AutoCloseable {

    /** Longer nobody waits; such a search counts with this time. */
    static final int PATIENCE_SECONDS = 60;

    private static final String LANGUAGE =
            "(case language when 'fr' then 'french' when 'ru' then 'russian' else 'english' end)::regconfig";

    private static final String[] MAKE = {
        "create unlogged table bench_words as select id, type, year::text as year,"
                + " setweight(to_tsvector(" + LANGUAGE + ", title), 'A')"
                + " || setweight(to_tsvector(" + LANGUAGE + ", coalesce(summary, '')), 'B')"
                + " || to_tsvector(" + LANGUAGE + ", text) as words"
                + " from (select e.id, e.type, e.year, e.language, e.title, e.summary, coalesce((select"
                + " string_agg(p.words, e'\\n' order by p.seq) from precedent_paragraph p where p.entry_id = e.id), '')"
                + " as text from precedent_entry e) whole",
        "create index on bench_words using gin (words)",
        "create unique index on bench_words (id)",
        "vacuum analyze bench_words"
    };

    private static final String ANY_LANGUAGE =
            "(select websearch_to_tsquery('english', ?) || websearch_to_tsquery('french', ?)"
                    + " || websearch_to_tsquery('russian', ?) as q)";
    private static final String BEGINNING = "(select to_tsquery('simple', ? || ':*') || to_tsquery('simple', ? || ':*')"
            + " || to_tsquery('simple', ? || ':*') as q)";

    /** Ten ids with their rank, then the counts. */
    private static final String FIND = "with hits as materialized (select w.id, w.type, w.year, ts_rank_cd(w.words, q)"
            + " as score from bench_words w, %s asked where w.words @@ q %s)"
            + " (select 'hit' as kind, id::text as value, score::text as many from hits order by score desc limit 10)"
            + " union all (select l.kind, l.value, count(*)::text from hits h join precedent_label l"
            + " on l.entry_id = h.id and l.kind in ('PROVISION', 'CATEGORY', 'OUTCOME', 'PARTY') group by 1, 2)"
            + " union all (select 'TYPE', type, count(*)::text from hits group by 2)"
            + " union all (select 'YEAR', year, count(*)::text from hits group by 2)";

    private static final String MARK = "select p.number, ts_headline(" + LANGUAGE + ", p.words, q)"
            + " from precedent_paragraph p, %s asked where p.entry_id = any(?) and to_tsvector(" + LANGUAGE
            + ", p.words) @@ q limit 30";

    private final Connection connection;

    SearchInSql(PrecedentRoom room) throws SQLException {
        room.execute(MAKE);
        connection = room.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set statement_timeout = '" + PATIENCE_SECONDS + "s'");
        }
    }

    void search(AskedSearch asked) throws SQLException {
        String query = asked.beginning() ? BEGINNING : ANY_LANGUAGE;
        String narrowed = asked.narrowed().isEmpty() ? "" : "and w.type = 'P'";
        Long[] best = new Long[10];
        int hits = 0;
        try (PreparedStatement find = connection.prepareStatement(FIND.formatted(query, narrowed))) {
            say(find, asked.sql());
            ResultSet rows = find.executeQuery();
            while (rows.next()) {
                if (rows.getString(1).equals("hit")) {
                    best[hits++] = rows.getLong(2);
                }
            }
        } catch (SQLException late) {
            if ("57014".equals(late.getSQLState())) {
                return;
            }
            throw late;
        }
        try (PreparedStatement mark = connection.prepareStatement(MARK.formatted(query))) {
            say(mark, asked.sql());
            mark.setArray(4, connection.createArrayOf("bigint", best));
            ResultSet rows = mark.executeQuery();
            while (rows.next()) {
                rows.getString(2);
            }
        }
    }

    private static void say(PreparedStatement statement, String words) throws SQLException {
        for (int i = 1; i <= 3; i++) {
            statement.setString(i, words);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
