package comity.overview;

import comity.access.Side;
import comity.docket.CaseState;
import comity.docket.CloseReason;
import comity.docket.Track;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case as its page shows it.
 *
 * @param joinedRespondents respondents of cases that were joined to this one (X3)
 * @param leadCase docket number of the case to which this one was joined, or null (X3)
 * @param turn who must act by when, or null where nobody need act
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
        List<Party> joinedRespondents,
        CaseState state,
        CaseState stayedFrom,
        CloseReason closeReason,
        String leadCase,
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

    /** The respondent, and those of joined cases. */
    public String respondentNames() {
        return Stream.concat(Stream.of(respondent), joinedRespondents.stream())
                .map(Party::name)
                .collect(Collectors.joining(", "));
    }
}
