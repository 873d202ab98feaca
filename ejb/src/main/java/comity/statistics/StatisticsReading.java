package comity.statistics;

import comity.deadline.TimeLimits;
import comity.docket.CaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the public record. */
@ApplicationScoped
@Transactional
public class StatisticsReading {

    /** A part of the procedure: from one moment of a case to another, against a limit. */
    private record Part(String name, String limit, String from, String to) {}

    /** Moments are columns of the case or the first line of a kind in its docket. */
    private static final Map<String, String> LINES = Map.of(
            "requested", "panel.requested",
            "established", "panel.established",
            "composed", "panel.composed",
            "issued", "decision.issued",
            "circulated", "decision.circulated",
            "published", "decision.published");

    private static final List<Part> PARTS = List.of(
            new Part("examination", "TL-02", "f.filed_at", "f.registered_at"),
            new Part("consultations", "TL-09", "f.served_at", "m.requested"),
            new Part("composition", "TL-16", "m.established", "m.composed"),
            new Part("panel", "TL-58", "m.composed", "m.issued"),
            new Part("whole", "TL-59", "m.established", "m.circulated"),
            new Part("publication", "TL-61", "m.issued", "m.published"));

    @Inject
    RecordCounts counts;

    @Inject
    TimeLimits limits;

    @Inject
    Clock clock;

    public Statistics read() {
        Instant now = clock.instant();
        Object[] cases = counts.rows(
                        "select count(*), count(*) filter (where state <> 'CLOSED'),"
                                + " count(*) filter (where close_reason = 'SETTLED') from case_file where registered_at is not null")
                .findFirst()
                .orElseThrow();
        return new Statistics(
                now,
                number(cases[0]),
                number(cases[1]),
                number(cases[0]) - number(cases[1]),
                number(cases[2]),
                categories(),
                states(now),
                spans(),
                outcomes());
    }

    private List<Statistics.Alleged> categories() {
        return counts.rows(
                        "select c.category, count(*) filter (where c.no = 1), count(*) filter (where c.no > 1) from claim c"
                                + " join case_file f on f.id = c.case_id where f.registered_at is not null"
                                + " and f.state <> 'CLOSED' and c.category is not null group by 1 order by count(*) desc, 1")
                .map(row -> new Statistics.Alleged((String) row[0], number(row[1]), number(row[2])))
                .toList();
    }

    private List<Statistics.Standing> states(Instant now) {
        return counts.rows(
                        "select state, count(*), floor(extract(epoch from (cast(?1 as timestamptz) - min(registered_at)))"
                                + " / 86400) from case_file where registered_at is not null and state <> 'CLOSED' group by 1",
                        now)
                .map(row -> new Statistics.Standing((String) row[0], number(row[1]), number(row[2])))
                .sorted(Comparator.comparing(row -> CaseState.valueOf(row.state())))
                .toList();
    }

    private List<Statistics.Outcome> outcomes() {
        return counts.rows("select o.result, count(*) from decision_outcome o join decision d on d.id = o.decision_id"
                        + " where d.published_at is not null group by 1 order by 2 desc, 1")
                .map(row -> new Statistics.Outcome((String) row[0], number(row[1])))
                .toList();
    }

    /** The dockets are read once for all parts; cases of the urgent column have other limits and are left out. */
    private List<Statistics.Span> spans() {
        String moments = LINES.entrySet().stream()
                .map(line -> "min(entered_at) filter (where kind = '" + line.getValue() + "') as " + line.getKey())
                .collect(Collectors.joining(", "));
        String kinds = LINES.values().stream().collect(Collectors.joining("', '", "'", "'"));
        String each = PARTS.stream()
                .map(part -> "select '" + part.name() + "' as part, extract(epoch from (" + part.to() + " - "
                        + part.from() + ")) / 86400 as d, "
                        + limits.of(part.limit(), false).amount() + " as most from f"
                        + " left join m on m.case_id = f.id")
                .collect(Collectors.joining(" union all "));
        Map<String, Object[]> rows = counts.rows("with f as (select * from case_file where registered_at is not null"
                        + " and track <> 'URGENT' and not urgent_order), m as (select case_id, " + moments
                        + " from docket_entry where register = 'DOCKET' and kind in (" + kinds + ") group by case_id)"
                        + " select part, count(d), percentile_cont(0.5) within group (order by d),"
                        + " percentile_cont(0.9) within group (order by d), count(d) filter (where d <= most) from ("
                        + each + ") t where d is not null group by part")
                .collect(Collectors.toMap(row -> (String) row[0], row -> row));
        return PARTS.stream()
                .filter(part -> rows.containsKey(part.name()))
                .map(part -> span(part, rows.get(part.name())))
                .toList();
    }

    private Statistics.Span span(Part part, Object[] row) {
        return new Statistics.Span(
                part.name(),
                part.limit(),
                limits.of(part.limit(), false).amount(),
                number(row[1]),
                ((Number) row[2]).doubleValue(),
                ((Number) row[3]).doubleValue(),
                number(row[4]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
