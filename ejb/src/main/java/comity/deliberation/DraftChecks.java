package comity.deliberation;

import comity.decision.IssueDecision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a draft must have before it leaves chambers. */
@ApplicationScoped
public class DraftChecks {

    @Inject
    Chambers chambers;

    @Inject
    ClaimsUnderDecision claims;

    @Inject
    NamedExhibits named;

    @Inject
    Departures departures;

    /** Numbers of the record that a draft may name. */
    List<String> exhibits(Long caseId) {
        return named.of(caseId);
    }

    List<String> unknownExhibits(Long caseId, DraftVersion draft) {
        return named.unknown(caseId, draft);
    }

    DraftVersion requireDescriptive(Deliberation room) {
        DraftVersion draft = chambers.draft(room.id())
                .filter(version -> hasParagraph(version.descriptiveText()))
                .orElseThrow(() -> new DraftIncomplete("descriptive"));
        if (!unknownExhibits(room.caseId(), draft).isEmpty()) {
            throw new DraftIncomplete("exhibits");
        }
        return draft;
    }

    /** Descriptive part, reasons, an outcome for every claim, an operative part. */
    DraftVersion requireWhole(Deliberation room) {
        DraftVersion draft = requireDescriptive(room);
        if (!hasParagraph(draft.reasonsText())) {
            throw new DraftIncomplete("reasons");
        }
        if (chambers.operative(room.id()).isEmpty()) {
            throw new DraftIncomplete("operative");
        }
        if (!claimsWithout(room).isEmpty()) {
            throw new DraftIncomplete("findings");
        }
        return draft;
    }

    /** Numbers of the claims on which nothing has been found yet. */
    List<Integer> claimsWithout(Deliberation room) {
        Set<Integer> found =
                chambers.findings(room.id()).stream().map(ClaimFinding::claimNo).collect(Collectors.toSet());
        return claims.of(room.caseId()).stream()
                .map(ClaimsUnderDecision.Claim::no)
                .filter(no -> !found.contains(no))
                .toList();
    }

    /** Holdings of the Appeals Chamber that the draft may run against. */
    List<Departure> departures(Deliberation room) {
        return departures.of(room);
    }

    /** Numbers of the claims on which the draft may run against such a holding and no reasons are stated. */
    static List<Integer> unreasoned(List<Departure> departures) {
        return departures.stream()
                .filter(Departure::owed)
                .map(Departure::claimNo)
                .distinct()
                .toList();
    }

    /**
     * Asked when the draft is put to the vote and not when the voted text is sealed: a holding written in between does
     * not undo a vote, and the Registrar learns nothing of chambers.
     */
    void requireCogentReasons(Deliberation room) {
        List<Integer> claimNos = unreasoned(departures(room));
        if (!claimNos.isEmpty()) {
            throw new CogentReasonsMissing(
                    claimNos.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    private static boolean hasParagraph(DraftText text) {
        return text.lines().stream().anyMatch(line -> line.kind() == IssueDecision.Line.Kind.PARAGRAPH);
    }
}
