package comity.challenge;

import comity.access.AccessPolicy;
import comity.access.CourtRole;
import comity.access.Side;
import comity.access.Standing;
import comity.common.Actor;
import comity.decision.DecisionRegister;
import comity.decision.DecisionType;
import comity.decision.IssueDecision;
import comity.decision.IssueDecision.Judge;
import comity.decision.IssueDecision.Line;
import comity.decision.IssueDecision.Operative;
import comity.decision.IssueDecision.Vote;
import comity.decision.IssuedDecision;
import comity.docket.CaseFile;
import comity.docket.NewEntry;
import comity.document.PaperTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Who decides a challenge, and the decision as a precedent of type {@code CH} (section 11). */
@ApplicationScoped
public class ChallengeDecision {

    @Inject
    DecisionRegister register;

    @Inject
    AccessPolicy policy;

    @Inject
    Standing standing;

    /** The President; the Vice-President where section 1 lets him act, and when the President himself is challenged. */
    boolean mayDecide(CaseFile file, Challenge row, Actor actor) {
        boolean himself = standing.holding(CourtRole.PRS).stream()
                .anyMatch(president -> president.personId().equals(row.judgeId()));
        return !row.judgeId().equals(actor.id()) && policy.isPresident(actor, file.id(), row.overdue() || himself);
    }

    /** Number, seal and publication in one: who sits is public. */
    void publish(CaseFile file, Challenge row, Actor actor) {
        PaperTexts texts = PaperTexts.of("challenge", file.language());
        boolean upheld = row.status() == Challenge.Status.UPHELD;
        String operative = texts.text(upheld ? "decision.upheld" : "decision.rejected", row.judgeName());
        IssueDecision words = new IssueDecision(
                file.id(),
                DecisionType.CH,
                file.language(),
                texts.text("decision.title", row.judgeName()),
                texts.text("decision.summary", row.judgeName(), operative),
                List.of(new Judge(actor.id(), actor.name(), true)),
                body(row, texts),
                List.of(new Operative(operative, List.of(new Vote(actor.id(), actor.name(), true)))),
                List.of(),
                List.of(),
                List.of());
        IssuedDecision issued = register.rule(
                words,
                citation -> NewEntry.of("challenge.decided")
                        .by(actor, Side.TRIBUNAL)
                        .stage("S09")
                        .args(
                                row.judgeName(),
                                "challenge.outcome." + row.status().name(),
                                citation));
        row.published(issued.slug(), issued.citation());
    }

    private static List<Line> body(Challenge row, PaperTexts texts) {
        List<Line> body = new ArrayList<>();
        body.add(Line.heading(1, texts.text("decision.procedure")));
        body.add(Line.paragraph(texts.text("decision.filed." + row.side().name(), row.judgeName())));
        body.add(Line.paragraph(texts.text(row.judgeWords() == null ? "decision.judgeSilent" : "decision.judgeHeard")));
        body.add(Line.paragraph(texts.text(row.partyWords() == null ? "decision.partySilent" : "decision.partyHeard")));
        body.add(Line.heading(1, texts.text("decision.reasons")));
        row.ruling()
                .lines()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .forEach(line -> body.add(Line.paragraph(line)));
        return body;
    }
}
