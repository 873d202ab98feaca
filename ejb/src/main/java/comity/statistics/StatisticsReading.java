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

/** Counts the public record. */
@ApplicationScoped
@Transactional
public class StatisticsReading {

    /** A part of the procedure: from one moment of a case to another, against a limit; moments are SQL over the case f. */
    private record Part(String name, String limit, String from, String to) {}

    private static final List<Part> PARTS = List.of(
            new Part("examination", "TL-02", "f.filed_at", "f.registered_at"),
            new Part("consultations", "TL-09", "f.served_at", line("panel.requested")),
            new Part("composition", "TL-16", line("panel.established"), line("panel.composed")),
            new Part("panel", "TL-58", line("panel.composed"), line("decision.issued")),
            new Part("whole", "TL-59", line("panel.established"), line("decision.circulated")),
            new Part("publication", "TL-61", line("decision.issued"), line("decision.published")));

    @Inject
    RecordCounts counts;

    @Inject
    TimeLimits limits;

    @Inject
    Clock clock;

    private static String line(String kind) {
        return "(select min(l.entered_at) from docket_entry l where l.case_id = f.id and l.register = 'DOCKET'"
                + " and l.kind = '" + kind + "')";
    }

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
                PARTS.stream().map(this::span).filter(span -> span.cases() > 0).toList(),
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

    private Statistics.Span span(Part part) {
        int limit = limits.of(part.limit(), false).amount();
        Object[] row = counts.rows(
                        "select count(d), coalesce(percentile_cont(0.5) within group (order by d), 0),"
                                + " coalesce(percentile_cont(0.9) within group (order by d), 0),"
                                + " count(d) filter (where d <= ?1) from (select extract(epoch from (" + part.to()
                                + " - "
                                + part.from() + ")) / 86400 as d from case_file f where f.registered_at is not null) t",
                        limit)
                .findFirst()
                .orElseThrow();
        return new Statistics.Span(
                part.name(),
                part.limit(),
                limit,
                number(row[0]),
                ((Number) row[1]).doubleValue(),
                ((Number) row[2]).doubleValue(),
                number(row[3]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
