package comity.ear.trouble;

import comity.ear.house.House;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** What every table of the house holds, in one mark each: number of rows, their contents and who wrote them last. */
final class RowMarks {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ROUNDS = 8;
    private static final int PAUSE_MILLIS = 400;

    /**
     * Tables that the house writes by itself at any moment, for other cases too: letters, posted events and orders to
     * the identity provider are tried again and again, the index follows the published decisions, the engine locks its
     * jobs.
     */
    private static final String BY_ITSELF = "^(mail|webhook|account_order|index_outbox|index_state|act_ru_job)$";

    private static final String WAITING =
            "select (select count(*) from mail where state = 'WAITING' and hook_id is null and case_id = %1$s)"
                    + " + (select count(*) from document d where d.case_id = %1$s"
                    + " and not exists (select 1 from document_text t where t.document_id = d.id))"
                    + " + (select count(*) from act_ru_job j join act_ru_execution e on e.id_ = j.process_instance_id_"
                    + " join case_file f on e.business_key_ in (f.docket_number, f.filing_reference)"
                    + " where f.id = %1$s and j.type_ <> 'timer' and j.retries_ > 0)";

    private final Map<String, String> marks = new TreeMap<>();

    /** Papers of other cases are still printed and read while this one is tried. */
    private static final Map<String, String> OF_THE_CASE = Map.of(
            "public.document",
            " where t.case_id = %1$s or t.case_id is null",
            "public.document_text",
            " where t.document_id in (select d.id from document d where d.case_id = %1$s or d.case_id is null)");

    RowMarks(String caseId) {
        List<String> tables =
                House.rows("select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema') and tablename !~ '" + BY_ITSELF
                        + "' order by 1");
        StringBuilder all = new StringBuilder();
        for (String table : tables) {
            all.append(all.isEmpty() ? "" : " union all ")
                    .append("select '")
                    .append(table)
                    .append(" ' || count(*) || ' ' || coalesce(sum(hashtext(t::text || t.xmin::text)), 0) from ")
                    .append(table)
                    .append(" t")
                    .append(OF_THE_CASE.getOrDefault(table, "").formatted(caseId));
        }
        for (String row : House.rows(all.toString())) {
            int space = row.indexOf(' ');
            marks.put(row.substring(0, space), row.substring(space + 1));
        }
    }

    /** Once the case's letters are sent, its papers read and the engine at rest: what follows an act is over. */
    static RowMarks whenQuiet(String caseId) throws InterruptedException {
        Awaitility.await("the case is at rest")
                .atMost(PATIENCE)
                .until(() -> House.rows(WAITING.formatted(caseId)).get(0).equals("0"));
        RowMarks last = new RowMarks(caseId);
        for (int i = 0; i < ROUNDS; i++) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            RowMarks now = new RowMarks(caseId);
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
