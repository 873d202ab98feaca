package comity.web.timeline;

import comity.serving.PaperIncomplete;
import comity.timeline.Proposal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What somebody wants to try, as an address says it.
 *
 * @param change {@code extension}, {@code refusal}, {@code stay}, {@code go-on} or {@code track}
 * @param limits codes of the limits a stay would stop, separated by commas; none for all that can
 */
record Trying(String change, String limit, String days, String until, String limits, String urgent) {

    private static final Set<String> CHANGES = Set.of("extension", "refusal", "stay", "go-on", "track");

    Proposal proposal() {
        check(change != null && CHANGES.contains(change), "change", "UNKNOWN_CHANGE");
        return switch (change) {
            case "extension" -> new Proposal.Extension(limitId(), dayCount());
            case "refusal" -> new Proposal.Refusal(limitId());
            case "stay" -> new Proposal.Stay(lastDay(), codes());
            case "go-on" -> new Proposal.GoOn();
            default -> new Proposal.TrackChange(Boolean.parseBoolean(urgent));
        };
    }

    private Long limitId() {
        check(limit != null && limit.matches("\\d{1,18}"), "limit", "LIMIT_NOT_RUNNING");
        return Long.valueOf(limit);
    }

    private int dayCount() {
        return days != null && days.strip().matches("\\d{1,5}") ? Integer.parseInt(days.strip()) : 0;
    }

    private LocalDate lastDay() {
        boolean none = until == null || until.isBlank();
        check(none || isDay(until.strip()), "until", "DAY_NOT_AFTER_TODAY");
        return none ? null : LocalDate.parse(until.strip());
    }

    private static boolean isDay(String typed) {
        try {
            return LocalDate.parse(typed) != null;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    private List<String> codes() {
        return limits == null || limits.isBlank()
                ? List.of()
                : Arrays.stream(limits.split(",")).map(String::strip).toList();
    }

    private static void check(boolean holds, String path, String code) {
        PaperIncomplete.check("4").that(holds, path, code).done();
    }
}
