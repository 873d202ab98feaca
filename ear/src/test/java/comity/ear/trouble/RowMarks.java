package comity.ear.trouble;

import comity.ear.house.House;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** What every table of the house holds, in one mark each: number of rows, their contents and who wrote them last. */
final class RowMarks {

    private static final int PATIENCE = 60;
    private static final int PAUSE_MILLIS = 700;

    private final Map<String, String> marks = new TreeMap<>();

    RowMarks() {
        List<String> tables =
                House.rows("select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema') order by 1");
        StringBuilder all = new StringBuilder();
        for (String table : tables) {
            all.append(all.isEmpty() ? "" : " union all ")
                    .append("select '")
                    .append(table)
                    .append(" ' || count(*) || ' ' || coalesce(sum(hashtext(t::text || t.xmin::text)), 0) from ")
                    .append(table)
                    .append(" t");
        }
        for (String row : House.rows(all.toString())) {
            int space = row.indexOf(' ');
            marks.put(row.substring(0, space), row.substring(space + 1));
        }
    }

    /** Waits until what the last act set going in the background is over. */
    static RowMarks whenQuiet() throws InterruptedException {
        RowMarks last = new RowMarks();
        for (int i = 0; i < PATIENCE; i++) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            RowMarks now = new RowMarks();
            if (now.marks.equals(last.marks)) {
                return now;
            }
            last = now;
        }
        return last;
    }

    /** Tables that are not as they were. */
    List<String> changedSince(RowMarks before) {
        return marks.keySet().stream()
                .filter(table -> !marks.get(table).equals(before.marks.get(table)))
                .toList();
    }
}
