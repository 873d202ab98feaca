package comity.ear.bench;

import comity.ear.story.CaseStory;
import comity.ear.story.ClaimText;
import comity.ear.story.Desk;
import comity.ear.story.Parties;
import comity.ear.story.SmallPdf;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Many cases. Eight are played through the API: two filed, two registered, two in consultations, two withdrawn. The
 * others are copies of all their rows in the tables of the record, with ids, references, docket numbers and dates of
 * their own, and with chains computed anew. Copies have no process in the engine. In every column a number as large as
 * {@link Replay#FIRST_ID} is an id, which is why a copy is the same row with a number added to those.
 */
final class Population {

    private static final String[][] PARTIES = {
        {"XA", "XB"}, {"XC", "XD"}, {"XE", "XF"}, {"XG", "XH"}, {"XI", "XJ"}, {"XK", "XL"}, {"XN", "XO"}, {"XP", "XA"}
    };
    private static final long ROOM_FOR_ONE = 10_000;
    private static final int AT_ONCE = 20_000;
    private static final int PATIENCE = 120;

    private static final String[] FUNCTIONS = {"""
        create or replace function bench_hash(fields text[]) returns text language sql immutable as $$
          select encode(sha256(convert_to(
            string_agg(octet_length(convert_to(f, 'UTF8')) || ':' || f, '' order by o), 'UTF8')), 'hex')
          from unnest(fields) with ordinality as u(f, o) $$""", """
        create or replace function bench_ids(ids text, more bigint) returns text language sql immutable as $$
          select coalesce(string_agg((i::bigint + more)::text, ',' order by o), '')
          from unnest(string_to_array(nullif(ids, ''), ',')) with ordinality as u(i, o) $$"""};

    /** One line of a template for all copies: what the hash covers stands in the order of {@code DocketEntry}. */
    private static final String LINE = """
            with made as (
              insert into docket_entry (id, case_id, register, seq, entered_at, kind, stage, args, side, actor_id,
                actor_name, access_class, document_ids, document_hashes, nonce, previous_hash, hash)
              select t.id + h.more, t.case_id + h.more, t.register, t.seq, t.entered_at, t.kind, t.stage, t.args, t.side,
                t.actor_id, t.actor_name, t.access_class, bench_ids(t.document_ids, h.more), t.document_hashes, t.nonce,
                h.hash, bench_hash(array[t.register, (t.case_id + h.more)::text, t.seq::text,
                  floor(extract(epoch from t.entered_at) * 1000)::bigint::text, t.kind, t.stage, t.args, t.side,
                  t.actor_id, t.actor_name, t.access_class, bench_ids(t.document_ids, h.more), t.document_hashes,
                  t.nonce, h.hash])
              from docket_entry t join heads h on h.register = t.register where t.id = %s
              returning case_id, register, hash)
            update heads h set hash = m.hash from made m
            where m.case_id = h.more + %s and m.register = h.register""";

    private final Site site;
    private final Desk desk;
    private final LocalDate today;
    private long copies;

    Population(Site site) {
        this.site = site;
        this.desk = new Desk(site.url(), site.tokens());
        this.today = LocalDate.ofInstant(desk.now(), ZoneOffset.UTC);
    }

    /** Plays the eight, and waits until their papers are printed and read. */
    List<Long> play() throws SQLException, InterruptedException {
        long before = site.number("select coalesce(max(id), 0) from case_file");
        for (int i = 0; i < PARTIES.length; i++) {
            play(PARTIES[i], i / 2);
        }
        String unread = "select count(*) from document where not words_read";
        for (int i = 0; i < PATIENCE && (site.number(Bench.JOBS_DUE) > 0 || site.number(unread) > 0); i++) {
            TimeUnit.SECONDS.sleep(1);
        }
        site.execute(FUNCTIONS);
        return site.column("select id from case_file where id > " + before + " order by id").stream()
                .map(Long::valueOf)
                .toList();
    }

    private String nameOf(String state) throws SQLException {
        return site.column("select name from signatory where code = '" + state + "'")
                .get(0);
    }

    private void play(String[] sides, int far) throws SQLException {
        CaseStory story = new CaseStory(desk, new Parties(List.of(sides[0]), sides[1]));
        ClaimText text =
                new ClaimText(List.of(sides[0]), sides[1], nameOf(sides[1]) + " – Measures concerning exercises");
        String agent = Parties.agent(sides[0]);
        for (int i = 1; i <= 3; i++) {
            text.exhibit(
                    desk.upload(agent, "c" + i + ".pdf", SmallPdf.of("Exhibit " + i, sides[0])),
                    "Exhibit " + i,
                    today.minusDays(30),
                    "PTY");
        }
        text.claim(
                "MIL-EXER",
                "The claimant alleges that exercise " + System.nanoTime() + " was held near its border without notice.",
                List.of("H2-17"),
                today.minusDays(90),
                today.minusDays(60));
        story.file(text);
        if (far > 0) {
            story.register();
        }
        if (far > 1) {
            story.serve().reply();
        }
        if (far > 2) {
            story.withdraw();
        }
    }

    /** Copies the played cases in turn until the house has so many. */
    void growTo(long cases, List<Long> templates) throws SQLException {
        long wanted = cases - site.number("select count(*) from case_file");
        try (Connection connection = site.connect();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute("set session_replication_role = replica");
            for (int i = 0; i < templates.size(); i++) {
                long share = wanted / templates.size() + (i < wanted % templates.size() ? 1 : 0);
                for (long done = 0; done < share; done += AT_ONCE) {
                    copy(sql, templates.get(i), Math.min(AT_ONCE, share - done));
                    connection.commit();
                }
            }
        }
        site.execute("vacuum analyze");
    }

    private void copy(Statement sql, long template, long times) throws SQLException {
        sql.execute("create temp table copies on commit drop as select n, 1000000000000 + n * " + ROOM_FOR_ONE
                + " as more from generate_series(" + (copies + 1) + ", " + (copies + times) + ") n");
        copies += times;
        for (String table : tables(sql, true)) {
            if (table.equals("docket_entry")) {
                lines(sql, template);
            } else {
                rows(sql, table, "t.case_id = " + template);
            }
        }
        rows(sql, "case_file", "t.id = " + template);
        for (String child : tables(sql, false)) {
            String[] parts = child.split(" ");
            rows(
                    sql,
                    parts[0],
                    "t." + parts[1] + " in (select id from " + parts[2] + " where case_id = " + template + ")");
        }
    }

    /** Tables with rows of a case; or, without a case, with rows of such rows: table, column, and what it points to. */
    private static List<String> tables(Statement sql, boolean ofCases) throws SQLException {
        String withCase = "select table_name from information_schema.columns where table_schema = 'public'"
                + " and column_name = 'case_id' and table_name not like 'act\\_%'"
                + " and table_name not in ('mail', 'audit_entry')";
        String children = "select c.conrelid::regclass || ' ' || a.attname || ' ' || c.confrelid::regclass"
                + " from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]"
                + " where c.contype = 'f' and c.confrelid::regclass::text in (" + withCase + ")"
                + " and c.conrelid::regclass::text not in (" + withCase + ") order by 1";
        List<String> names = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery(ofCases ? withCase + " order by 1" : children)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static void rows(Statement sql, String table, String which) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try (ResultSet columns = sql.executeQuery("select column_name, data_type, is_generated from"
                + " information_schema.columns where table_schema = 'public' and table_name = '" + table
                + "' order by ordinal_position")) {
            while (columns.next()) {
                if (columns.getString(3).equals("NEVER")) {
                    names.add(columns.getString(1));
                    values.add(value(table, columns.getString(1), columns.getString(2)));
                }
            }
        }
        sql.execute("insert into " + table + " (" + String.join(", ", names) + ") overriding system value select "
                + String.join(", ", values) + " from " + table + " t cross join copies c where " + which);
    }

    private static String value(String table, String column, String type) {
        String own = "t." + column;
        if (column.equals("filing_reference")) {
            return "'F-2025-' || lpad(c.n::text, 7, '0')";
        }
        if (column.equals("docket_number") && table.equals("case_file")) {
            return "case when " + own + " is null then null else 'ESCT-2025-' || lpad(c.n::text, 7, '0') end";
        }
        if (column.equals("document_ids")) {
            return "bench_ids(" + own + ", c.more)";
        }
        if (column.equals("due_at")) {
            return own + " + interval '90 days' + c.n * interval '1 minute'";
        }
        if (column.equals("registered_at")) {
            return own + " - c.n * interval '1 minute'";
        }
        return type.equals("bigint")
                ? "case when " + own + " >= " + Replay.FIRST_ID + " then " + own + " + c.more else " + own + " end"
                : own;
    }

    /** Line by line over all copies, so that each line can carry the hash of the one before. */
    private static void lines(Statement sql, long template) throws SQLException {
        sql.execute("create temp table heads on commit drop as select more, r as register, repeat('0', 64) as hash"
                + " from copies, unnest(array['DOCKET', 'FILING', 'REG', 'CHB']) r");
        List<String[]> lines = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery("select id, register from docket_entry where case_id = " + template
                + " order by register = 'FILING' desc, register, seq")) {
            while (rows.next()) {
                lines.add(new String[] {rows.getString(1), rows.getString(2)});
            }
        }
        boolean docketBegun = false;
        for (String[] line : lines) {
            if (line[1].equals("DOCKET") && !docketBegun) {
                docketBegun = true;
                sql.execute("update heads d set hash = f.hash from heads f where f.more = d.more"
                        + " and d.register = 'DOCKET' and f.register = 'FILING'");
            }
            sql.execute(LINE.formatted(line[0], template));
        }
    }
}
