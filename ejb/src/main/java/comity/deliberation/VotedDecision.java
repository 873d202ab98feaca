package comity.deliberation;

import comity.decision.DecisionType;
import comity.decision.IssueDecision;
import comity.decision.IssueDecision.Judge;
import comity.decision.IssueDecision.Line;
import comity.decision.IssueDecision.Operative;
import comity.decision.IssueDecision.Outcome;
import comity.decision.IssueDecision.Vote;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts together what was drafted, found and voted into the decision to be issued. */
@ApplicationScoped
public class VotedDecision {

    @Inject
    Chambers chambers;

    @Inject
    Bench bench;

    @Inject
    ClaimsUnderDecision claims;

    @Inject
    DraftChecks checks;

    @Inject
    DraftDelivery delivery;

    @Inject
    Event<DecisionSealed> sealed;

    IssueDecision of(CaseFile file, Deliberation room) {
        DraftVersion draft = checks.requireWhole(room);
        List<Line> body = new ArrayList<>(draft.descriptiveText().lines());
        body.addAll(draft.reasonsText().lines());
        List<Bench.Judge> sitting = bench.judges(file.id());
        return new IssueDecision(
                file.id(),
                DecisionType.P,
                file.language(),
                file.title(),
                room.summary(),
                sitting.stream()
                        .map(j -> new Judge(j.id(), j.name(), j.presiding()))
                        .toList(),
                body,
                operative(room, sitting),
                outcomes(file, room),
                chambers.opinions(room.id()).stream().map(PanelOpinions::of).toList(),
                room.keywords());
    }

    private List<Operative> operative(Deliberation room, List<Bench.Judge> sitting) {
        Map<Long, List<PanelVote>> votes =
                chambers.votes(room.id()).stream().collect(Collectors.groupingBy(PanelVote::operativeId));
        List<String> order = sitting.stream().map(Bench.Judge::id).toList();
        return chambers.operative(room.id()).stream()
                .map(paragraph -> new Operative(
                        paragraph.words(),
                        votes.getOrDefault(paragraph.id(), List.of()).stream()
                                .sorted(Comparator.comparingInt(vote -> order.indexOf(vote.judgeId())))
                                .map(vote -> new Vote(vote.judgeId(), bench.name(vote.judgeId()), vote.inFavour()))
                                .toList()))
                .toList();
    }

    private List<Outcome> outcomes(CaseFile file, Deliberation room) {
        return chambers.findings(room.id()).stream()
                .map(finding -> {
                    ClaimsUnderDecision.Claim claim = claims.of(file.id(), finding.claimNo());
                    return new Outcome(
                            claim.no(),
                            claim.category(),
                            claim.provisions(),
                            finding.result(),
                            finding.standard(),
                            finding.remedies(),
                            finding.operative());
                })
                .toList();
    }

    void deliver(CaseFile file, Long decisionId) {
        delivery.deliverDecision(file);
        sealed.fire(new DecisionSealed(file.id(), decisionId));
    }
}
