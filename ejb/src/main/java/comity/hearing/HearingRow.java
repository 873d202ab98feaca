package comity.hearing;

import java.time.Instant;
import java.util.List;

/** A line of the public hearing calendar. */
public record HearingRow(
        Long caseId,
        String docketNumber,
        String title,
        String claimants,
        String respondent,
        Hearing.State state,
        String room,
        String stream,
        String interpreted,
        Instant opensAt,
        int days,
        String closedParts,
        Instant resumesAt) {

    public List<String> languages() {
        return List.of(interpreted.split(","));
    }

    public boolean partlyClosed() {
        return closedParts != null && !closedParts.isBlank();
    }
}
