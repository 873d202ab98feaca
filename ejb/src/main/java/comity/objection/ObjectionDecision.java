package comity.objection;

import comity.access.Side;
import comity.common.Actor;
import comity.decision.DecisionRegister;
import comity.decision.DecisionType;
import comity.decision.IssueDecision;
import comity.decision.IssueDecision.Line;
import comity.decision.IssueDecision.Operative;
import comity.decision.IssueDecision.Outcome;
import comity.decision.IssueDecision.Vote;
import comity.decision.IssuedDecision;
import comity.decision.StandardOfProof;
import comity.deliberation.ClaimsUnderDecision;
import comity.deliberation.RecordedVotes;
import comity.docket.CaseFile;
import comity.docket.NewEntry;
import comity.document.PaperTexts;
import comity.objection.RuleOnObjection.ClaimRuling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The ruling as a precedent of type {@code PO}: one operative paragraph for each claim (section 11). */
@ApplicationScoped
public class ObjectionDecision {

    @Inject
    DecisionRegister register;

    @Inject
    RecordedVotes votes;

    @Inject
    ClaimsUnderDecision claims;

    List<Vote> votes(CaseFile file, List<String> against) {
        return votes.of(votes.panel(file.id()), against, ObjectionTime.RULE);
    }

    IssuedDecision ruled(CaseFile file, Objection row, List<ClaimRuling> ruled, List<Vote> cast, Actor actor) {
        PaperTexts texts = PaperTexts.of("objection", file.language());
        List<Operative> operative = ruled.stream()
                .map(one -> new Operative(
                        texts.text("operative." + one.outcome() + result(one), String.valueOf(one.claimNo())), cast))
                .toList();
        IssueDecision words = new IssueDecision(
                file.id(),
                DecisionType.PO,
                file.language(),
                texts.text("decision.title", file.reference()),
                texts.text("decision.summary", file.reference()),
                votes.panel(file.id()),
                body(row, texts),
                operative,
                outcomes(file, ruled),
                List.of(),
                List.of());
        return register.rule(
                words,
                citation -> NewEntry.of("objection.ruled")
                        .by(actor, Side.TRIBUNAL)
                        .stage(ObjectionNews.STAGE)
                        .args(citation));
    }

    private static String result(ClaimRuling one) {
        return one.outcome() == ObjectionOutcome.UPHELD ? "." + one.ground().result() : "";
    }

    /** Only what is upheld decides a claim. */
    private List<Outcome> outcomes(CaseFile file, List<ClaimRuling> ruled) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < ruled.size(); i++) {
            ClaimRuling one = ruled.get(i);
            if (one.outcome() == ObjectionOutcome.UPHELD) {
                ClaimsUnderDecision.Claim claim = claims.of(file.id(), one.claimNo());
                outcomes.add(new Outcome(
                        one.claimNo(),
                        claim.category(),
                        claim.provisions(),
                        one.ground().result(),
                        StandardOfProof.PREPONDERANCE,
                        List.of(),
                        i + 1));
            }
        }
        return outcomes;
    }

    private static List<Line> body(Objection row, PaperTexts texts) {
        List<Line> body = new ArrayList<>();
        body.add(Line.heading(1, texts.text("decision.procedure")));
        body.add(Line.paragraph(texts.text("decision.filed." + row.side())));
        for (Side side : List.of(Side.CLM, Side.RSP)) {
            if (row.hears(side)) {
                String key = row.wordsOf(side) == null ? "decision.silent." : "decision.answered.";
                body.add(Line.paragraph(texts.text(key + side)));
            }
        }
        body.add(Line.heading(1, texts.text("grounds")));
        row.grounds().forEach(ground -> body.add(Line.paragraph(texts.text("ground." + ground))));
        body.add(Line.heading(1, texts.text("decision.reasons")));
        row.ruling().lines().filter(line -> !line.isBlank()).forEach(line -> body.add(Line.paragraph(line.strip())));
        return body;
    }
}
