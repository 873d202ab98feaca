package comity.overview;

import comity.deadline.Obligor;
import comity.docket.CaseState;
import comity.docket.CloseReason;
import comity.docket.Track;
import java.time.Instant;
import java.util.List;

/** One case in a list: where it stands, what comes next, what was last. */
public record CaseRow(
        Long id,
        String reference,
        String title,
        List<Party> claimants,
        Party respondent,
        CaseState state,
        CloseReason closeReason,
        Track track,
        Instant registeredAt,
        String nextCode,
        Instant nextDue,
        Obligor nextObligor,
        String lastKind,
        List<String> lastArgs,
        Instant lastAt,
        String role) {

    public String claimantNames() {
        return String.join(", ", claimants.stream().map(Party::name).toList());
    }
}
