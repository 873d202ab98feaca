package comity.overview;

import comity.access.Side;
import comity.docket.CaseState;
import comity.docket.CloseReason;
import comity.docket.Track;
import java.time.Instant;
import java.util.List;

/**
 * A case as its page shows it.
 *
 * @param turn who must act by when, or null where no limit runs
 * @param mySide the reader's side, or null
 * @param insider whether the reader sees more than the public
 */
public record CaseDetail(
        Long id,
        String reference,
        String filingReference,
        String title,
        List<Party> claimants,
        Party respondent,
        CaseState state,
        CaseState stayedFrom,
        CloseReason closeReason,
        Track track,
        boolean urgent,
        String publicSummary,
        String language,
        Instant filedAt,
        Instant registeredAt,
        Instant servedAt,
        Instant closedAt,
        List<String> panel,
        Turn turn,
        Side mySide,
        boolean insider) {

    public boolean registered() {
        return registeredAt != null;
    }

    public String claimantNames() {
        return String.join(", ", claimants.stream().map(Party::name).toList());
    }
}
