package comity.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import comity.common.Refusal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * Sees an act refused: by exactly this refusal, under the code that its texts and the API have, in the name of the rule,
 * and without a trace. No row of any table is another one than before, no docket line was added, nothing was told.
 */
public final class Refused {

    @PersistenceContext
    private EntityManager entityManager;

    /** Refuses, and gives the refusal back to whoever wants to see its faults. */
    public static <R extends Refusal> R refused(
            Courtroom court, Class<R> type, String code, String rule, ThrowingCallable act) {
        Refused before = court.get(Refused.class);
        Map<String, String> rows = before.rows();
        int told = court.events().size();
        Throwable thrown = catchThrowable(act);
        assertThat(thrown).isExactlyInstanceOf(type);
        R refusal = type.cast(thrown);
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.rule()).isEqualTo(rule);
        Map<String, String> changed = before.rows();
        changed.entrySet().removeAll(rows.entrySet());
        assertThat(changed.keySet()).as("tables that the refused act changed").isEmpty();
        assertThat(court.events()).as("what was told").hasSize(told);
        return refusal;
    }

    /** The paths and codes of the faults that a refusal names. */
    public static List<String> faults(Refusal refusal) {
        return refusal.faults().stream()
                .map(fault -> fault.path() + " " + fault.code())
                .toList();
    }

    /** One hash for each table of the house: it changes with any row. */
    private Map<String, String> rows() {
        entityManager.flush();
        List<?> tables = entityManager
                .createNativeQuery("select table_name from information_schema.tables"
                        + " where table_schema = current_schema() and table_type = 'BASE TABLE'"
                        + " and table_name not like 'act\\_%' and table_name not like 'flyway%'")
                .getResultList();
        String each = tables.stream()
                .map(table -> "select '" + table + "', coalesce(md5(string_agg(r::text, chr(10) order by r::text)), '')"
                        + " from \"" + table + "\" r")
                .collect(Collectors.joining(" union all "));
        Map<String, String> hashes = new TreeMap<>();
        for (Object row : entityManager.createNativeQuery(each).getResultList()) {
            Object[] pair = (Object[]) row;
            hashes.put(pair[0].toString(), pair[1].toString());
        }
        assertThat(hashes).as("tables that were looked at").hasSizeGreaterThan(50);
        return hashes;
    }
}
