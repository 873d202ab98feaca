package comity.panel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Where the setting up of a panel stands, as one reader sees it. Parts that have not begun are null. */
public record PanelView(
        Long caseId,
        String reference,
        Council council,
        Composition composition,
        List<NomineeRow> names,
        Meeting meeting) {

    /** S08. */
    public record Council(
            Instant requestedAt,
            boolean atFirst,
            Instant objectedAt,
            String objection,
            Instant firstAt,
            Instant establishedAt,
            Instant removedAt,
            List<Consideration> records) {}

    /** One recorded consideration: names of Signatories. */
    public record Consideration(
            int number,
            Instant at,
            List<String> present,
            List<String> rejecting,
            String views,
            String outcome,
            Long documentId) {}

    /** S09. */
    public record Composition(
            Instant openedAt,
            String seedHash,
            String seed,
            Integer seats,
            Integer wishOfClaimant,
            Integer wishOfRespondent,
            Instant proposedAt,
            Integer namesToPropose,
            Instant listOfClaimantAt,
            Instant listOfRespondentAt,
            boolean listsOpen,
            List<String> agreedByClaimant,
            List<String> agreedByRespondent,
            Instant askedByClaimantAt,
            Instant askedByRespondentAt,
            Instant referredAt,
            boolean vice,
            Instant nominatedAt,
            String nominatedWay,
            Instant composedAt,
            Instant nationalsByClaimantAt,
            Instant nationalsByRespondentAt) {}

    /** S10. */
    public record Meeting(
            Instant openedAt,
            String terms,
            boolean termsSpecial,
            Instant termsAt,
            String termsOfClaimant,
            String termsOfRespondent,
            String presiding,
            String presidingWay,
            List<Vote> votes,
            Instant orderedAt,
            boolean byDefault,
            String languages,
            String confidentiality,
            Integer pagesFirst,
            Integer pagesSecond,
            List<TimetableRow> dates,
            Draft draft) {}

    /** A draft of procedural order no. 1 with the parties' words on it: empty words say that there are none. */
    public record Draft(
            int number,
            Instant circulatedAt,
            LocalDate firstSubmission,
            String languages,
            String confidentiality,
            int pagesFirst,
            int pagesSecond,
            Instant commentsUntil,
            String wordsOfClaimant,
            Instant claimantAt,
            String wordsOfRespondent,
            Instant respondentAt,
            Long documentId) {}

    /** A judge's vote for the presiding judge, by name. */
    public record Vote(String judge, String choice) {}
}
