package comity.deliberation;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Guarded;
import comity.audit.AuditLog;
import comity.common.Actor;
import comity.decision.IssueDecision.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reading in chambers: the sitting judges and the sworn clerk alone, and each reading is logged. */
@ApplicationScoped
@Transactional
public class ChamberRoom {

    @Inject
    Chambers chambers;

    @Inject
    Bench bench;

    @Inject
    ClaimsUnderDecision claims;

    @Inject
    ProofRules proof;

    @Inject
    AccessPolicy policy;

    @Inject
    AuditLog audit;

    @Inject
    DraftChecks checks;

    public ChamberView open(Long caseId, Actor actor) {
        policy.requireRead(actor, new Guarded(caseId, AccessClass.CHB, null, null));
        Deliberation room = chambers.current(caseId);
        audit.note(actor, "chamber.read", caseId, String.valueOf(room.id()));
        List<Bench.Judge> judges = bench.judges(caseId);
        List<Departure> departures = checks.departures(room);
        List<DraftVersion> versions = chambers.versions(room.id());
        List<ChamberNote> notes = chambers.notes(room.id()).stream()
                .filter(note -> !note.own() || note.authorId().equals(actor.id()))
                .toList();
        return new ChamberView(
                caseId,
                room.phase(),
                judges,
                clerk(room),
                policy.sitsOn(actor, caseId),
                policy.presides(actor, caseId),
                draft(versions),
                versions.stream()
                        .map(v -> new ChamberView.Version(v.no(), v.authorName(), v.savedAt()))
                        .toList(),
                notes.stream().map(note -> note(note, actor)).toList(),
                issues(room, notes),
                operative(room, judges, actor),
                claims(room),
                departures,
                opinions(room, actor),
                comments(room),
                beforeTheVote(room, versions, departures),
                room.summary() == null ? "" : room.summary(),
                room.keywords());
    }

    private Bench.Judge clerk(Deliberation room) {
        return room.swornClerkId() == null
                ? null
                : new Bench.Judge(room.swornClerkId(), bench.name(room.swornClerkId()), false);
    }

    private static ChamberView.Draft draft(List<DraftVersion> versions) {
        if (versions.isEmpty()) {
            return new ChamberView.Draft(0, "", null, "", "", List.of());
        }
        DraftVersion now = versions.get(0);
        List<ChamberView.Block> blocks = versions.size() < 2
                ? DraftChanges.fresh(lines(now))
                : DraftChanges.since(lines(versions.get(1)), lines(now));
        return new ChamberView.Draft(
                now.no(), now.authorName(), now.savedAt(), now.descriptive(), now.reasons(), blocks);
    }

    private static List<Line> lines(DraftVersion version) {
        return version == null ? List.of() : lines(version.descriptiveText(), version.reasonsText());
    }

    private static List<Line> lines(DraftText descriptive, DraftText reasons) {
        List<Line> lines = new ArrayList<>(descriptive.lines());
        lines.addAll(reasons.lines());
        return lines;
    }

    /** What a colleague has saved since the version that was opened, and what the writer has typed. */
    public ChamberView.Clash clash(SaveDraft typed, Actor actor) {
        policy.requireRead(actor, new Guarded(typed.caseId(), AccessClass.CHB, null, null));
        List<DraftVersion> versions =
                chambers.versions(chambers.current(typed.caseId()).id());
        List<Line> opened = lines(versions.stream()
                .filter(version -> version.no() == typed.from())
                .findFirst()
                .orElse(null));
        List<Line> written = lines(DraftText.of(typed.descriptive()), DraftText.of(typed.reasons()));
        return new ChamberView.Clash(
                DraftChanges.only(opened, lines(versions.get(0))), DraftChanges.only(opened, written));
    }

    /** Numbers of the exhibits that the draft may name. */
    public List<String> exhibits(Long caseId, Actor actor) {
        policy.requireRead(actor, new Guarded(caseId, AccessClass.CHB, null, null));
        return checks.exhibits(caseId);
    }

    private static ChamberView.Note note(ChamberNote note, Actor actor) {
        return new ChamberView.Note(
                note.id(),
                note.paragraph(),
                note.issueId(),
                note.authorName(),
                note.authorId().equals(actor.id()),
                note.own(),
                note.words(),
                note.writtenAt());
    }

    private List<ChamberView.Issue> issues(Deliberation room, List<ChamberNote> notes) {
        return chambers.issues(room.id()).stream()
                .map(issue -> new ChamberView.Issue(issue.id(), issue.words(), issue.settledAt(), (int) notes.stream()
                        .filter(note -> issue.id().equals(note.issueId()) && !note.own())
                        .map(ChamberNote::authorId)
                        .distinct()
                        .count()))
                .toList();
    }

    private List<ChamberView.Paragraph> operative(Deliberation room, List<Bench.Judge> judges, Actor actor) {
        Map<Long, List<PanelVote>> votes =
                chambers.votes(room.id()).stream().collect(Collectors.groupingBy(PanelVote::operativeId));
        String presiding = judges.stream()
                .filter(Bench.Judge::presiding)
                .map(Bench.Judge::id)
                .findFirst()
                .orElse(null);
        return chambers.operative(room.id()).stream()
                .map(paragraph -> {
                    List<PanelVote> cast = votes.getOrDefault(paragraph.id(), List.of());
                    Map<String, PanelVote> byJudge =
                            cast.stream().collect(Collectors.toMap(PanelVote::judgeId, Function.identity()));
                    PanelVote mine = byJudge.get(actor.id());
                    return new ChamberView.Paragraph(
                            paragraph.id(),
                            paragraph.position(),
                            paragraph.words(),
                            judges.stream()
                                    .map(judge -> ballot(judge, byJudge.get(judge.id())))
                                    .toList(),
                            mine == null ? null : mine.inFavour(),
                            VoteCount.of(judges.size(), cast, presiding));
                })
                .toList();
    }

    private static ChamberView.Ballot ballot(Bench.Judge judge, PanelVote vote) {
        return new ChamberView.Ballot(judge.id(), judge.name(), vote == null ? null : vote.inFavour());
    }

    private List<ChamberView.Claim> claims(Deliberation room) {
        Map<Integer, ClaimFinding> found = chambers.findings(room.id()).stream()
                .collect(Collectors.toMap(ClaimFinding::claimNo, Function.identity()));
        return claims.of(room.caseId()).stream()
                .map(claim -> claim(claim, found.get(claim.no())))
                .toList();
    }

    private ChamberView.Claim claim(ClaimsUnderDecision.Claim claim, ClaimFinding finding) {
        return new ChamberView.Claim(
                claim.no(),
                claim.category(),
                claim.measure(),
                claim.provisions(),
                finding == null ? null : finding.result(),
                finding == null ? proof.standard(claim.group(), ProofRules.Phase.MERITS) : finding.standard(),
                finding == null ? List.of() : finding.remedies(),
                claim.remedies(),
                finding == null ? null : finding.operative());
    }

    private List<ChamberView.Opinion> opinions(Deliberation room, Actor actor) {
        return chambers.opinions(room.id()).stream()
                .map(opinion -> new ChamberView.Opinion(
                        opinion.id(),
                        opinion.judgeName(),
                        opinion.judgeId().equals(actor.id()),
                        opinion.kind(),
                        opinion.joinedBy(),
                        opinion.lodgedAt()))
                .toList();
    }

    private List<ChamberView.Comment> comments(Deliberation room) {
        return chambers.comments(room.id()).stream()
                .map(said -> new ChamberView.Comment(
                        said.stage(), said.side(), said.isEmpty(), said.meeting(), said.documentId(), said.filedAt()))
                .toList();
    }

    private List<ChamberView.Check> beforeTheVote(
            Deliberation room, List<DraftVersion> versions, List<Departure> departures) {
        boolean descriptive =
                !versions.isEmpty() && !versions.get(0).descriptiveText().isEmpty();
        boolean reasons = !versions.isEmpty() && !versions.get(0).reasonsText().isEmpty();
        List<Integer> open = checks.claimsWithout(room);
        List<Integer> unreasoned = DraftChecks.unreasoned(departures);
        boolean operative = !chambers.operative(room.id()).isEmpty();
        List<String> unknown = versions.isEmpty() ? List.of() : checks.unknownExhibits(room.caseId(), versions.get(0));
        boolean issues = chambers.issues(room.id()).stream().allMatch(issue -> issue.settledAt() != null);
        return List.of(
                new ChamberView.Check("descriptive", descriptive, ""),
                new ChamberView.Check("reasons", reasons, ""),
                new ChamberView.Check("findings", open.isEmpty(), numbers(open)),
                new ChamberView.Check("cogent", unreasoned.isEmpty(), numbers(unreasoned)),
                new ChamberView.Check("operative", operative, ""),
                new ChamberView.Check("issues", issues, ""),
                new ChamberView.Check("exhibits", unknown.isEmpty(), String.join(", ", unknown)),
                new ChamberView.Check("interim", room.phase().compareTo(Deliberation.Phase.REVIEW) >= 0, ""));
    }

    private static String numbers(List<Integer> claims) {
        return claims.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
