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
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the public record amounts to at this moment. */
@ApplicationScoped
@Transactional
public class StatisticsReading {

    @Inject
    RecordCounts counts;

    @Inject
    TimeLimits limits;

    @Inject
    Clock clock;

    public Statistics read() {
        Instant now = clock.instant();
        RecordCounts.Cases cases = counts.cases();
        return new Statistics(
                now,
                cases.registered(),
                cases.open(),
                cases.registered() - cases.open(),
                cases.settled(),
                counts.categories(),
                counts.states(now).stream()
                        .sorted(Comparator.comparing(row -> CaseState.valueOf(row.state())))
                        .toList(),
                spans(),
                counts.outcomes());
    }

    private List<Statistics.Span> spans() {
        Map<String, Integer> most = RecordCounts.PARTS.stream()
                .map(RecordCounts.Part::limit)
                .collect(Collectors.toMap(
                        Function.identity(), code -> limits.of(code, false).amount()));
        Map<String, RecordCounts.Times> times =
                counts.times(most).stream().collect(Collectors.toMap(RecordCounts.Times::part, Function.identity()));
        return RecordCounts.PARTS.stream()
                .filter(part -> times.containsKey(part.name()))
                .map(part -> span(part, most.get(part.limit()), times.get(part.name())))
                .toList();
    }

    private static Statistics.Span span(RecordCounts.Part part, int most, RecordCounts.Times took) {
        return new Statistics.Span(
                part.name(), part.limit(), most, took.cases(), took.median(), took.ninth(), took.within());
    }
}
