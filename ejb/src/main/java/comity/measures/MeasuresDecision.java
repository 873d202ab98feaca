package comity.measures;

import comity.access.Side;
import comity.common.Actor;
import comity.decision.DecisionRegister;
import comity.decision.DecisionType;
import comity.decision.IssueDecision;
import comity.decision.IssueDecision.Judge;
import comity.decision.IssueDecision.Line;
import comity.decision.IssueDecision.Operative;
import comity.decision.IssueDecision.Vote;
import comity.decision.IssuedDecision;
import comity.deliberation.RecordedVotes;
import comity.docket.CaseFile;
import comity.docket.NewEntry;
import comity.document.PaperTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Order, refusal and lifting as precedents of type {@code PM}, with every judge's vote (section 11). */
@ApplicationScoped
public class MeasuresDecision {

    @Inject
    DecisionRegister register;

    @Inject
    RecordedVotes votes;

    List<Vote> votes(CaseFile file, Actor actor, List<String> against) {
        return votes.of(formation(file, actor), against, "S12");
    }

    /** Who decides: the panel, or the President alone. */
    List<Judge> formation(CaseFile file, Actor actor) {
        return file.place().hasPanelAtWork()
                ? votes.panel(file.id())
                : List.of(new Judge(actor.id(), actor.name(), true));
    }

    IssuedDecision decided(CaseFile file, MeasuresRequest row, List<Vote> cast, Actor actor) {
        PaperTexts texts = texts(file);
        InterimOrder order = row.order();
        boolean granted = row.isInForce();
        String key = granted ? "ordered" : "refused";
        List<Operative> operative = new ArrayList<>();
        if (granted) {
            order.measures().forEach(words -> operative.add(new Operative(words, cast)));
            operative.add(new Operative(texts.text("operative.report." + order.bound()), cast));
        } else {
            operative.add(new Operative(texts.text("operative.refused"), cast));
        }
        List<Line> body = procedure(file, row, texts);
        body.add(Line.heading(1, texts.text("decision.reasons")));
        body.add(Line.paragraph(texts.text("decision.standard")));
        paragraphs(order.ruling()).forEach(body::add);
        return register.rule(
                words(file, row, key, body, operative, actor),
                citation -> line(file, row, granted ? "pm.ordered" : "pm.refused", actor, citation));
    }

    IssuedDecision lifted(CaseFile file, MeasuresRequest row, List<Vote> cast, Actor actor) {
        PaperTexts texts = texts(file);
        String order = row.order().citation();
        List<Line> body = new ArrayList<>();
        body.add(Line.heading(1, texts.text("decision.procedure")));
        body.add(Line.paragraph(texts.text("decision.inForce", order)));
        body.add(Line.heading(1, texts.text("decision.reasons")));
        paragraphs(row.order().liftedWhy()).forEach(body::add);
        List<Operative> operative = List.of(new Operative(texts.text("operative.lifted", order), cast));
        return register.rule(
                words(file, row, "lifted", body, operative, actor),
                citation -> line(file, row, "pm.lifted", actor, citation));
    }

    private static NewEntry line(CaseFile file, MeasuresRequest row, String kind, Actor actor, String citation) {
        return NewEntry.of(kind)
                .by(actor, Side.TRIBUNAL)
                .stage(MeasuresAuthority.STAGE)
                .args(row.number(file.reference()), citation);
    }

    private IssueDecision words(
            CaseFile file, MeasuresRequest row, String key, List<Line> body, List<Operative> operative, Actor actor) {
        PaperTexts texts = texts(file);
        String number = row.number(file.reference());
        return new IssueDecision(
                file.id(),
                DecisionType.PM,
                file.language(),
                texts.text("decision.title." + key, number),
                texts.text("decision.summary." + key, number),
                formation(file, actor),
                body,
                operative,
                List.of(),
                List.of(),
                List.of());
    }

    /** The papers of the parties are theirs; the public decision says only that they are on the docket. */
    private static List<Line> procedure(CaseFile file, MeasuresRequest row, PaperTexts texts) {
        List<Line> body = new ArrayList<>();
        body.add(Line.heading(1, texts.text("decision.procedure")));
        body.add(Line.paragraph(texts.text("decision.asked." + row.side(), row.number(file.reference()))));
        if (row.call().state() == CallToRefrain.State.MADE) {
            body.add(Line.paragraph(texts.text("decision.called")));
        }
        for (Side side : List.of(Side.CLM, Side.RSP)) {
            if (row.hears(side)) {
                String key = row.wordsOf(side) == null ? "decision.silent." : "decision.heard.";
                body.add(Line.paragraph(texts.text(key + side)));
            }
        }
        return body;
    }

    private static List<Line> paragraphs(String words) {
        return words.lines()
                .filter(line -> !line.isBlank())
                .map(line -> Line.paragraph(line.strip()))
                .toList();
    }

    private static PaperTexts texts(CaseFile file) {
        return PaperTexts.of("measures", file.language());
    }
}
