package comity.deliberation;

import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.decision.StandardOfProof;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.hearing.Complete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;

/** Work in chambers: issues, notes, the draft, findings and the operative part (S20). */
@ApplicationScoped
@Transactional
public class Drafting {

    /** The operative part as a whole, in order. */
    public record ProposeOperative(
            @NotNull Long caseId, @NotNull @Size(max = 100) List<@NotBlank @Size(max = 4000) String> paragraphs) {}

    /** Summary and keywords that will stand on the decision. */
    public record DescribeDecision(
            @NotNull Long caseId,
            @Size(max = 4000) String summary,
            @Size(max = 30) List<String> keywords) {}

    @Inject
    CaseFiles files;

    @Inject
    Chambers chambers;

    @Inject
    Bench bench;

    @Inject
    ClaimsUnderDecision claims;

    @Inject
    ProofRules proof;

    @Inject
    Complete complete;

    @Inject
    Clock clock;

    public void raise(Long caseId, String issue, Actor actor) {
        Deliberation room = bench.enterAsPresiding(caseId, actor);
        if (issue == null || issue.isBlank()) {
            throw new DraftIncomplete("issue");
        }
        chambers.add(new ChamberIssue(room.id(), issue.strip(), clock.instant()));
        bench.note(caseId, "issue", actor);
    }

    public void settle(Long caseId, Long issueId, Actor actor) {
        Deliberation room = bench.enterAsPresiding(caseId, actor);
        ChamberIssue issue = chambers.issue(issueId);
        if (issue.deliberationId().equals(room.id())) {
            issue.settle(clock.instant());
            bench.note(caseId, "settled", actor, String.valueOf(issueId));
        }
    }

    public void write(@Valid WriteNote note, Actor actor) {
        Deliberation room = bench.enter(note.caseId(), actor);
        if (note.issueId() != null
                && !chambers.issue(note.issueId()).deliberationId().equals(room.id())) {
            throw new NoSuchThing();
        }
        chambers.add(new ChamberNote(room.id(), note, actor, clock.instant()));
        bench.note(note.caseId(), "note", actor);
    }

    /** Saves a new version; refuses when somebody else has saved one meanwhile. */
    public int save(@Valid SaveDraft draft, Actor actor) {
        Deliberation room = bench.enter(draft.caseId(), actor);
        room.require(
                Deliberation.Phase.DRAFTING,
                Deliberation.Phase.COMMENTS,
                Deliberation.Phase.INTERIM,
                Deliberation.Phase.REQUESTS,
                Deliberation.Phase.REVIEW);
        int latest = 0;
        var before = chambers.draft(room.id());
        if (before.isPresent()) {
            latest = before.get().no();
        }
        if (latest != draft.from()) {
            throw new DraftConflict(latest, before.map(DraftVersion::authorName).orElse(""));
        }
        DraftText descriptive = DraftText.of(draft.descriptive());
        DraftText reasons = DraftText.of(draft.reasons());
        chambers.add(new DraftVersion(room.id(), latest + 1, actor, descriptive, reasons, clock.instant()));
        bench.note(draft.caseId(), "draft", actor, String.valueOf(latest + 1));
        return latest + 1;
    }

    /** Replaces the operative part. Votes on a paragraph whose words stay are kept, the others fall. */
    public void propose(ProposeOperative proposed, Actor actor) {
        Deliberation room = bench.enterAsJudge(proposed.caseId(), actor);
        complete.require(proposed);
        room.require(
                Deliberation.Phase.DRAFTING,
                Deliberation.Phase.COMMENTS,
                Deliberation.Phase.INTERIM,
                Deliberation.Phase.REQUESTS,
                Deliberation.Phase.REVIEW);
        List<DraftOperative> before = new java.util.ArrayList<>(chambers.operative(room.id()));
        int position = 0;
        for (String words : proposed.paragraphs()) {
            int at = ++position;
            String clean = DraftText.of(words).source();
            var same = before.stream().filter(p -> p.words().equals(clean)).findFirst();
            if (same.isPresent()) {
                before.remove(same.get());
                same.get().place(at);
            } else {
                chambers.add(new DraftOperative(room.id(), at, clean));
            }
        }
        before.forEach(this::drop);
        bench.note(proposed.caseId(), "operative", actor, String.valueOf(position));
    }

    private void drop(DraftOperative paragraph) {
        chambers.votesOn(paragraph.id()).forEach(chambers::remove);
        chambers.flush();
        chambers.remove(paragraph);
    }

    /** The outcome of a claim; the standard of proof is the table's unless the panel names another. */
    public void find(@Valid FindOnClaim found, Actor actor) {
        Deliberation room = bench.enterAsJudge(found.caseId(), actor);
        room.require(
                Deliberation.Phase.DRAFTING,
                Deliberation.Phase.COMMENTS,
                Deliberation.Phase.INTERIM,
                Deliberation.Phase.REQUESTS,
                Deliberation.Phase.REVIEW);
        ClaimsUnderDecision.Claim claim = claims.of(found.caseId(), found.claimNo());
        ClaimFinding finding = chambers.findings(room.id()).stream()
                .filter(row -> row.claimNo() == found.claimNo())
                .findFirst()
                .orElseGet(() -> new ClaimFinding(room.id(), found.claimNo()));
        finding.find(found.by(standard(claim)));
        if (finding.id() == null) {
            chambers.add(finding);
        }
        bench.note(found.caseId(), "finding", actor, String.valueOf(found.claimNo()));
    }

    private StandardOfProof standard(ClaimsUnderDecision.Claim claim) {
        return proof.standard(claim.group(), ProofRules.Phase.MERITS);
    }

    public void describe(@Valid DescribeDecision words, Actor actor) {
        Deliberation room = bench.enter(words.caseId(), actor);
        List<String> keywords = words.keywords() == null ? List.of() : words.keywords();
        room.describe(
                words.summary(),
                keywords.stream()
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList());
        bench.note(words.caseId(), "summary", actor);
    }

    /** The presiding judge swears one clerk in. */
    public void swear(Long caseId, String clerk, Actor actor) {
        Deliberation room = bench.enterAsPresiding(caseId, actor);
        var file = files.find(caseId);
        file.requireState(CaseState.DELIBERATION, CaseState.INTERIM_REVIEW);
        bench.swear(file, clerk, room.swornClerkId(), actor);
        room.swear(clerk);
        bench.note(caseId, "sworn", actor, clerk);
    }
}
