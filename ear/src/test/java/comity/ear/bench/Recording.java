package comity.ear.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the database was asked in the transaction of one filing: each statement with its values, in order. */
final class Recording {

    /** A statement with a mark for each value; a value may be null. */
    record Statement(String sql, List<String> values) {

        boolean reads() {
            return sql.regionMatches(true, 0, "select", 0, 6);
        }
    }

    private static final String MARK = "asked-by-";
    private static final Pattern ENTRY = Pattern.compile(
            "(?s)^" + MARK + "(\\d+) (LOG:  (?:execute [^:]+|statement): |DETAIL:  [Pp]arameters: )(.*)$");
    private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (NULL|'((?:[^']++|'')*+)')");
    private static final String FIRST_ROW_OF_A_FILING = "insert into case_file";

    private Recording() {}

    /** Lets the database write down all it is asked while one filing is made. */
    static List<Statement> of(Site site, Filing filing) throws Exception {
        long from = Files.size(site.databaseLog());
        site.execute(
                "alter system set log_line_prefix = '" + MARK + "%p '",
                "alter system set log_statement = 'all'",
                "select pg_reload_conf()");
        try {
            TimeUnit.SECONDS.sleep(1);
            filing.file(0, 0);
        } finally {
            site.execute(
                    "alter system reset log_statement",
                    "alter system reset log_line_prefix",
                    "select pg_reload_conf()");
        }
        return transaction(entries(site, from));
    }

    private record Entry(String process, boolean values, String text) {}

    private static List<Entry> entries(Site site, long from) throws IOException, SQLException {
        byte[] all = Files.readAllBytes(site.databaseLog());
        String log = new String(all, (int) from, (int) (all.length - from), StandardCharsets.UTF_8);
        List<Entry> entries = new ArrayList<>();
        for (String block : log.split("\n(?=" + MARK + ")")) {
            Matcher entry = ENTRY.matcher(block.stripTrailing().replace("\n\t", "\n"));
            if (entry.matches()) {
                entries.add(new Entry(entry.group(1), entry.group(2).startsWith("DETAIL"), entry.group(3)));
            }
        }
        return entries;
    }

    /** The statements between BEGIN and COMMIT of the process that wrote the case. */
    private static List<Statement> transaction(List<Entry> entries) {
        String process = entries.stream()
                .filter(entry -> entry.text().startsWith(FIRST_ROW_OF_A_FILING))
                .map(Entry::process)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the filing is not in the database's log"));
        List<Statement> statements = new ArrayList<>();
        boolean wrote = false;
        for (Entry entry :
                entries.stream().filter(e -> e.process().equals(process)).toList()) {
            String text = entry.text();
            if (entry.values()) {
                Statement last = statements.remove(statements.size() - 1);
                statements.add(new Statement(last.sql(), values(text)));
            } else if (text.equalsIgnoreCase("BEGIN")) {
                statements.clear();
            } else if (text.equalsIgnoreCase("COMMIT")) {
                if (wrote) {
                    return statements;
                }
            } else {
                wrote |= text.startsWith(FIRST_ROW_OF_A_FILING);
                statements.add(new Statement(text.replaceAll("\\$\\d+", "?"), List.of()));
            }
        }
        throw new IllegalStateException("the filing's transaction has no end in the database's log");
    }

    private static List<String> values(String text) {
        List<String> values = new ArrayList<>();
        Matcher value = VALUE.matcher(text);
        while (value.find()) {
            values.add(value.group(2) == null ? null : value.group(2).replace("''", "'"));
        }
        return values;
    }
}
