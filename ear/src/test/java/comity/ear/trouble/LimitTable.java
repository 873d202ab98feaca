package comity.ear.trouble;

import com.fasterxml.jackson.databind.JsonNode;
import comity.ear.story.Desk;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;

/**
 * Section 4 as the decision table gives it, and its computing written a second time: ends of limits in calendar days are
 * the midnight at the seat that follows the last day, rolled from days of rest; limits in hours are elapsed time.
 */
final class LimitTable {

    private static final ZoneId SEAT = ZoneId.of("Europe/Zurich");
    private static final int ROLLED = 4;

    private final JsonNode rows;
    private final boolean urgent;
    private final Set<LocalDate> holidays = new HashSet<>();

    LimitTable(Desk desk, boolean urgent) {
        this.urgent = urgent;
        this.rows = desk.get("clerk1", "rules/time-limits").ok().body();
        desk.get("registrar", "reference/holidays")
                .ok()
                .body()
                .forEach(row -> holidays.add(LocalDate.parse(row.path("day").asText())));
    }

    /** When a limit has run that a thing of this instant has started. */
    Instant end(String code, Instant start) {
        JsonNode row = row(code);
        int amount = row.path("amount").asInt();
        if (row.path("unit").asText().equals("HOURS")) {
            return start.plus(Duration.ofHours(amount));
        }
        LocalDate last = LocalDate.ofInstant(start, SEAT).plusDays(amount);
        return workingDay(last).plusDays(1).atStartOfDay(SEAT).toInstant();
    }

    /** Ten o'clock on a working day that is announced today with the notice wanted, rolled backwards at most four days. */
    Instant announced(String code, Instant now) {
        long notice = row(code).path("amount").asInt() + ROLLED;
        LocalDate day = workingDay(LocalDate.ofInstant(now, SEAT).plusDays(notice));
        return day.atTime(10, 0).atZone(SEAT).toInstant();
    }

    private JsonNode row(String code) {
        for (JsonNode row : rows) {
            if (code.equals(row.path("code").asText() + row.path("leg").asText())
                    && row.path("urgent").asBoolean() == urgent) {
                return row;
            }
        }
        throw new IllegalArgumentException(code);
    }

    private LocalDate workingDay(LocalDate from) {
        LocalDate day = from;
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || holidays.contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
