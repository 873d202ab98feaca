package comity.process.filing;

import comity.filing.ScreeningRules;
import comity.process.common.Decisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** S02: decision tables {@code screening} and {@code screening-result}. */
@ApplicationScoped
public class ScreeningTable implements ScreeningRules {

    @Inject
    Decisions decisions;

    @Override
    public List<Finding> screen(Screening screening) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("failed", new ArrayList<>(screening.failed()));
        facts.put("filerKind", screening.filerKind().name());
        facts.put("duplicateOf", screening.duplicateOf());
        facts.put("reservationMatch", screening.reservationMatch());
        return decisions.decide("filing/screening", facts).stream()
                .map(row -> new Finding((String) row.get("code"), Severity.valueOf((String) row.get("severity"))))
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::code))
                .toList();
    }

    @Override
    public Result result(List<Finding> findings) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(
                "maxSeverity",
                findings.stream()
                        .map(Finding::severity)
                        .min(Comparator.naturalOrder())
                        .map(Severity::name)
                        .orElse(null));
        facts.put("count", findings.size());
        return Result.valueOf((String)
                decisions.decide("filing/screening-result", facts).get(0).get("result"));
    }
}
