package comity.process.deadline;

import comity.deadline.TimeLimit;
import comity.deadline.TimeLimits;
import comity.process.common.Decisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The table of section 4, kept as decision table {@code time-limit}. Each row is asked once and remembered. */
@ApplicationScoped
public class TimeLimitTable implements TimeLimits {

    private static final int LIMITS = 97;
    private static final int FIXED = 9;
    private static final String SECOND_LEG = "b";

    @Inject
    Decisions decisions;

    private final Map<String, Optional<TimeLimit>> known = new ConcurrentHashMap<>();

    @Override
    public TimeLimit of(String code, boolean urgent) {
        return find(code, urgent)
                .orElseThrow(() -> new IllegalArgumentException("no time-limit " + code + " in section 4"));
    }

    @Override
    public List<TimeLimit> all() {
        List<TimeLimit> rows = new ArrayList<>();
        for (int number = 1; number <= LIMITS; number++) {
            addRows(rows, "TL-%02d".formatted(number));
        }
        for (int number = 1; number <= FIXED; number++) {
            addRows(rows, "FX-%02d".formatted(number));
        }
        return rows;
    }

    private void addRows(List<TimeLimit> rows, String code) {
        for (String full : List.of(code, code + SECOND_LEG)) {
            find(full, false).ifPresent(rows::add);
            find(full, true).ifPresent(rows::add);
        }
    }

    private Optional<TimeLimit> find(String code, boolean urgent) {
        return known.computeIfAbsent(code + urgent, key -> ask(code, urgent));
    }

    private Optional<TimeLimit> ask(String full, boolean urgent) {
        boolean second = full.endsWith(SECOND_LEG);
        String code = second ? full.substring(0, full.length() - 1) : full;
        String leg = second ? SECOND_LEG : "";
        return decisions.decide("deadline/time-limit", Map.of("code", code, "leg", leg, "urgent", urgent)).stream()
                .map(row -> row(code, leg, urgent, row))
                .findFirst();
    }

    private static TimeLimit row(String code, String leg, boolean urgent, Map<String, Object> row) {
        return new TimeLimit(
                code,
                leg,
                urgent,
                ((Number) row.get("amount")).intValue(),
                TimeLimit.Unit.valueOf((String) row.get("unit")),
                (Boolean) row.get("roll"),
                (String) row.get("cap"),
                (String) row.get("authority"),
                (String) row.get("expiryEffect"));
    }
}
