package comity.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts the public record in the database; the statements name no person and no State. */
@ApplicationScoped
public class RecordCounts {

    /** Parts of the procedure: from one moment of a case to another, against a limit. */
    static final List<Part> PARTS = List.of(
            new Part("examination", "TL-02", "f.filed_at", "f.registered_at"),
            new Part("consultations", "TL-09", "f.served_at", "m.requested"),
            new Part("composition", "TL-16", "m.established", "m.composed"),
            new Part("panel", "TL-58", "m.composed", "m.issued"),
            new Part("whole", "TL-59", "m.established", "m.circulated"),
            new Part("publication", "TL-61", "m.issued", "m.published"));

    /** Moments are columns of the case or the first line of a kind in its docket. */
    private static final Map<String, String> LINES = Map.of(
            "requested", "panel.requested",
            "established", "panel.established",
            "composed", "panel.composed",
            "issued", "decision.issued",
            "circulated", "decision.circulated",
            "published", "decision.published");

    @PersistenceContext
    private EntityManager entityManager;

    record Part(String name, String limit, String from, String to) {}

    /** Times that the cases took for one part, in days. */
    record Times(String part, long cases, double median, double ninth, long within) {}

    /** @param registered cases so far, {@code open} ones and those that ended by a settlement among them */
    record Cases(long registered, long open, long settled) {}

    Cases cases() {
        Object[] row = rows(entityManager.createNativeQuery(
                        "select count(*), count(*) filter (where state <> 'CLOSED'), count(*) filter (where close_reason"
                                + " = 'SETTLED') from case_file where registered_at is not null",
                        Object[].class))
                .findFirst()
                .orElseThrow();
        return new Cases(number(row[0]), number(row[1]), number(row[2]));
    }

    List<Statistics.Alleged> categories() {
        return rows(entityManager.createNativeQuery(
                        "select c.category, count(*) filter (where c.no = 1), count(*) filter (where c.no > 1) from claim c"
                                + " join case_file f on f.id = c.case_id where f.registered_at is not null and f.state <>"
                                + " 'CLOSED' and c.category is not null group by 1 order by count(*) desc, 1",
                        Object[].class))
                .map(row -> new Statistics.Alleged((String) row[0], number(row[1]), number(row[2])))
                .toList();
    }

    List<Statistics.Standing> states(Instant now) {
        return rows(entityManager
                        .createNativeQuery(
                                "select state, count(*), floor(extract(epoch from (cast(:now as timestamptz)"
                                        + " - min(registered_at))) / 86400) from case_file where registered_at is not null"
                                        + " and state <> 'CLOSED' group by 1",
                                Object[].class)
                        .setParameter("now", now))
                .map(row -> new Statistics.Standing((String) row[0], number(row[1]), number(row[2])))
                .toList();
    }

    List<Statistics.Outcome> outcomes() {
        return rows(entityManager.createNativeQuery(
                        "select o.result, count(*) from decision_outcome o join decision d on d.id = o.decision_id"
                                + " where d.published_at is not null group by 1 order by 2 desc, 1",
                        Object[].class))
                .map(row -> new Statistics.Outcome((String) row[0], number(row[1])))
                .toList();
    }

    /**
     * Times of all parts, the dockets being read once. Cases of the urgent column have other limits and are left out.
     *
     * @param most days of each limit by its code
     */
    List<Times> times(Map<String, Integer> most) {
        String moments = LINES.entrySet().stream()
                .map(line -> "min(entered_at) filter (where kind = '" + line.getValue() + "') as " + line.getKey())
                .collect(Collectors.joining(", "));
        String kinds = LINES.values().stream().collect(Collectors.joining("', '", "'", "'"));
        String each = PARTS.stream()
                .map(part -> "select '" + part.name() + "' as part, extract(epoch from (" + part.to() + " - "
                        + part.from() + ")) / 86400 as d, " + most.getOrDefault(part.limit(), 0)
                        + " as most from f left join m on m.case_id = f.id")
                .collect(Collectors.joining(" union all "));
        return rows(entityManager.createNativeQuery(
                        "with f as (select * from case_file where registered_at is not null and track <> 'URGENT'"
                                + " and not urgent_order), m as (select case_id, " + moments
                                + " from docket_entry where register = 'DOCKET' and kind in (" + kinds
                                + ") group by case_id) select part, count(d), percentile_cont(0.5) within group (order by d),"
                                + " percentile_cont(0.9) within group (order by d), count(d) filter (where d <= most)"
                                + " from (" + each + ") t where d is not null group by part",
                        Object[].class))
                .map(row -> new Times(
                        (String) row[0],
                        number(row[1]),
                        ((Number) row[2]).doubleValue(),
                        ((Number) row[3]).doubleValue(),
                        number(row[4])))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object[]> rows(jakarta.persistence.Query query) {
        return (Stream<Object[]>) query.getResultList().stream();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
