package comity.decision;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.Docket;
import comity.docket.NewEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The register of decisions: issue, circulation, publication (S22, S23). Repeating a step does nothing. */
@ApplicationScoped
@Transactional
public class DecisionRegister {

    @Inject
    CaseFiles files;

    @Inject
    Decisions decisions;

    @Inject
    DecisionPrinting printing;

    @Inject
    Docket docket;

    @Inject
    AccessPolicy policy;

    @Inject
    Event<DecisionEvent> events;

    @Inject
    Clock clock;

    protected DecisionRegister() {}

    /** S22: gives the number, prints, seals and issues to the parties. */
    public IssuedDecision issue(IssueDecision command, Actor actor) {
        CaseFile file = files.lock(command.caseId());
        requireStage(actor, file.id(), "S22");
        requireComplete(command);
        Instant at = clock.instant();
        LocalDate today = LocalDate.ofInstant(at, clock.getZone());
        NeutralCitation citation = decisions.next(today.getYear(), command.type());
        Decision decision = decisions.add(new Decision(file, citation, command, new DecisionDates(today, at)));
        DecisionPrinting.Printed printed = printing.print(decision, false);
        decision.sealed(printed.sealedAt(), printed.pdf().id(), printed.akn().id());
        docket.record(
                file,
                NewEntry.of("decision.issued")
                        .by(actor, Side.TRIBUNAL)
                        .stage("S22")
                        .access(AccessClass.PTY)
                        .documents(printed.both())
                        .args(citation.toString()));
        events.fire(new DecisionIssued(file.id(), decision.id()));
        return new IssuedDecision(
                decision.id(), citation.toString(), citation.slug(), citation.ecli(), printed.sealedAt());
    }

    /**
     * A ruling beside the merits: numbered, sealed and public at once, without redaction.
     *
     * @param line the docket line for the citation it was given
     */
    public IssuedDecision rule(IssueDecision command, Function<String, NewEntry> line) {
        CaseFile file = files.lock(command.caseId());
        requireComplete(command);
        Instant at = clock.instant();
        LocalDate today = LocalDate.ofInstant(at, clock.getZone());
        NeutralCitation citation = decisions.next(today.getYear(), command.type());
        Decision decision = decisions.add(new Decision(file, citation, command, new DecisionDates(today, at)));
        DecisionPrinting.Printed full = printing.print(decision, false);
        decision.sealed(full.sealedAt(), full.pdf().id(), full.akn().id());
        decision.circulated(at);
        decision.published(at, PublicVersion.unredacted());
        DecisionPrinting.Printed open = printing.print(decision, true);
        decision.publicPapers(open.pdf().id(), open.akn().id());
        docket.record(
                file, line.apply(citation.toString()).access(AccessClass.PUB).documents(open.both()));
        events.fire(new DecisionPublished(file.id(), decision.id()));
        return new IssuedDecision(
                decision.id(), citation.toString(), citation.slug(), citation.ecli(), full.sealedAt());
    }

    /** FX-03: to the Signatories. */
    public void circulate(Long decisionId, Actor actor) {
        CaseFile file = files.lock(decisions.find(decisionId).caseId());
        requireStage(actor, file.id(), "S22");
        Decision decision = decisions.lock(decisionId);
        if (decision.dates().circulatedAt() != null) {
            return;
        }
        decision.circulated(clock.instant());
        docket.record(
                file,
                NewEntry.of("decision.circulated")
                        .by(actor, Side.TRIBUNAL)
                        .stage("S22")
                        .access(AccessClass.SIG)
                        .documents(printing.circulate(decision))
                        .args(decision.name().citation()));
        events.fire(new DecisionCirculated(file.id(), decision.id()));
    }

    /** S22: an opinion reserved at issue is lodged; the decision's own papers stay as sealed. */
    public void lodgeOpinion(Long decisionId, IssueDecision.Opinion opinion, Actor actor) {
        CaseFile file = files.lock(decisions.find(decisionId).caseId());
        requireStage(actor, file.id(), "S22");
        Decision decision = decisions.lock(decisionId);
        decision.lodge(opinion);
        docket.record(
                file,
                NewEntry.of("decision.opinion")
                        .by(actor, Side.TRIBUNAL)
                        .stage("S22")
                        .access(AccessClass.PTY)
                        .args(decision.name().citation(), opinion.name()));
    }

    /** S23: the public version as ruled. Its way into the search index is a queue's business, not this act's. */
    public void publish(Long decisionId, PublicVersion ruled, Actor actor) {
        CaseFile file = files.lock(decisions.find(decisionId).caseId());
        requireStage(actor, file.id(), "S23");
        Decision decision = decisions.lock(decisionId);
        if (decision.isPublished()) {
            return;
        }
        if (decision.dates().circulatedAt() == null) {
            throw new NotCirculatedYet(decision.name().citation());
        }
        decision.published(clock.instant(), ruled);
        DecisionPrinting.Printed printed = printing.print(decision, true);
        decision.publicPapers(printed.pdf().id(), printed.akn().id());
        docket.record(
                file,
                NewEntry.of("decision.published")
                        .by(actor, Side.TRIBUNAL)
                        .stage("S23")
                        .access(AccessClass.PUB)
                        .documents(printed.both())
                        .args(decision.name().citation()));
        events.fire(new DecisionPublished(file.id(), decision.id()));
    }

    /** The latest decision of a case on its merits. */
    public Optional<Long> ofCase(Long caseId) {
        return decisions.ofCase(caseId).stream()
                .filter(decision -> !decision.name().type().isBesideTheMerits())
                .findFirst()
                .map(Decision::id);
    }

    private void requireStage(Actor actor, Long caseId, String stage) {
        if (!policy.may(actor, caseId, stage, Act.DECIDE) && !policy.may(actor, caseId, stage, Act.TASK)) {
            throw new NotYours(stage);
        }
    }

    private static void requireComplete(IssueDecision command) {
        if (command.formation().isEmpty()) {
            throw new DecisionIncomplete("formation");
        }
        if (command.body().isEmpty()) {
            throw new DecisionIncomplete("body");
        }
        if (command.operative().isEmpty()) {
            throw new DecisionIncomplete("operative");
        }
        Set<String> judges =
                command.formation().stream().map(IssueDecision.Judge::personId).collect(Collectors.toSet());
        for (IssueDecision.Operative ruled : command.operative()) {
            Set<String> voted = new HashSet<>();
            ruled.votes().forEach(vote -> voted.add(vote.personId()));
            if (!voted.equals(judges) || ruled.votes().size() != judges.size()) {
                throw new DecisionIncomplete("votes");
            }
        }
    }
}
