package comity.deliberation;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.CourtRole;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.DeadlinePassed;
import comity.deadline.Obligor;
import comity.decision.DecisionRegister;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.serving.PaperIncomplete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What the public version leaves out: proposed by the parties, ruled by the panel (S23, TL-60). */
@ApplicationScoped
@Transactional
public class Redacting {

    /** The panel rules on one proposal. */
    public record RuleOnRedaction(
            @NotNull Long caseId,
            @NotNull Long redactionId,
            boolean granted,
            @NotBlank @Size(max = 2000) String reasons) {}

    @Inject
    CaseFiles files;

    @Inject
    Chambers chambers;

    @Inject
    DecisionRegister register;

    @Inject
    AccessPolicy policy;

    @Inject
    DeadlineKeeper deadlines;

    @Inject
    Docket docket;

    @Inject
    Event<Object> news;

    @Inject
    Clock clock;

    /** Opens the time for proposals, where issue has not done so. */
    public void begin(Long caseId) {
        files.lock(caseId);
        Instant now = clock.instant();
        if (deadlines.find(caseId, "TL-60").isEmpty()) {
            deadlines.start(caseId, "TL-60", now, Obligor.BOTH);
        }
        if (deadlines.find(caseId, "TL-61").isEmpty()) {
            deadlines.start(caseId, "TL-61", now, Obligor.REG);
        }
    }

    public void propose(@Valid ProposeRedactions proposed, Actor actor) {
        CaseFile file = files.lock(proposed.caseId());
        policy.require(actor, file.id(), "S23", Act.FILE);
        Side side = policy.sideOf(actor, file.id())
                .filter(s -> s.isParty() || s == Side.TP)
                .orElseThrow(() -> new NotYours("S23"));
        Long decision = register.ofCase(file.id()).orElseThrow(NothingDecided::new);
        if (deadlines.hasRun(file.id(), "TL-60") || !deadlines.isRunning(file.id(), "TL-60")) {
            throw new DeadlinePassed("TL-60", deadlines.dueAt(file.id(), "TL-60"));
        }
        requirePlaces(proposed.proposals());
        Instant now = clock.instant();
        proposed.proposals().forEach(one -> chambers.add(new Redaction(one, file.id(), decision, side, actor, now)));
        String kind = proposed.proposals().isEmpty() ? "redaction.none" : "redaction.proposed";
        docket.record(
                file,
                NewEntry.of(kind)
                        .by(actor, side)
                        .stage("S23")
                        .access(AccessClass.PTY)
                        .args(String.valueOf(proposed.proposals().size())));
    }

    /** What names neither a paragraph nor a person would redact nothing. */
    private static void requirePlaces(List<ProposeRedactions.Proposed> proposals) {
        PaperIncomplete.Check check = PaperIncomplete.check("S23");
        for (int i = 0; i < proposals.size(); i++) {
            check.that(proposals.get(i).isPlaced(), "proposals[" + i + "].paragraph", "REDACTION_NOWHERE");
        }
        check.done();
    }

    /** TL-60 has run: with proposals the panel rules in the same time again. */
    public void closeProposals(Long caseId) {
        files.lock(caseId);
        if (!deadlines.expire(caseId, "TL-60")) {
            return;
        }
        if (isRulingDue(caseId)) {
            Instant end = deadlines.dueAt(caseId, "TL-60").minusMillis(1);
            deadlines.start(caseId, "TL-60b", end, Obligor.PNL);
        }
        news.fire(new ProposalsClosed(caseId));
    }

    public boolean isRulingDue(Long caseId) {
        files.lock(caseId);
        return ofCase(caseId).stream().anyMatch(redaction -> !redaction.isRuled());
    }

    public void rule(@Valid RuleOnRedaction ruling, Actor actor) {
        CaseFile file = files.lock(ruling.caseId());
        policy.require(actor, file.id(), "S23", Act.DECIDE);
        if (!policy.sitsOn(actor, file.id())) {
            throw new NotYours("S23");
        }
        Redaction redaction = ofCase(file.id()).stream()
                .filter(row -> row.id().equals(ruling.redactionId()))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        redaction.rule(ruling.granted(), ruling.reasons(), actor, clock.instant());
        docket.record(
                file,
                NewEntry.of(ruling.granted() ? "redaction.granted" : "redaction.refused")
                        .by(actor, Side.PNL)
                        .stage("S23")
                        .access(AccessClass.PTY));
        if (deadlines.isRunning(file.id(), "TL-60b") && !isRulingDue(file.id())) {
            deadlines.done(file.id(), "TL-60b");
            news.fire(new RedactionsRuled(file.id()));
        }
    }

    /** Proposals on the latest decision of the case. */
    public List<Redaction> ofCase(Long caseId) {
        return register.ofCase(caseId).map(chambers::redactions).orElse(List.of());
    }

    /** The proposals, for the parties, the panel, the Registry and editors. */
    public List<RedactionRow> read(Long caseId, Actor actor) {
        requireSight(actor, caseId);
        return ofCase(caseId).stream().map(RedactionRow::of).toList();
    }

    /** Whether somebody may see the proposals: the parties, the panel, the Registry and editors. */
    public void requireSight(Actor actor, Long caseId) {
        if (!policy.holds(actor, CourtRole.EDT)) {
            policy.requireRead(actor, new comity.access.Guarded(caseId, AccessClass.PTY, null, null));
        }
    }
}
