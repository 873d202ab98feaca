package comity.joinder;

import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.document.Document;
import comity.serving.Serving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Docket lines and service in both cases of what is said and decided about joinder. */
@ApplicationScoped
public class JoinderDocket {

    private static final List<Side> BOTH = List.of(Side.CLM, Side.RSP);

    @Inject
    JoinderPapers papers;

    @Inject
    Docket docket;

    @Inject
    Serving serving;

    void asked(CasePair pair, Joinder row, Actor actor) {
        boolean join = row.mode() == JoinderMode.JOIN;
        CaseFile asked = pair.asked();
        CaseFile other = pair.other();
        Document here = papers.request(asked, other, row, row.askedBy(), actor);
        docket.record(
                asked,
                line(asked, NewEntry.of(join ? "joinder.asked" : "joinder.coordinationAsked"), other)
                        .by(actor, row.askedBy())
                        .document(here));
        Document there = papers.request(other, asked, row, Side.TRIBUNAL, actor);
        docket.record(
                other, line(other, NewEntry.of("joinder.circulated"), asked).document(there));
        serve(asked, here, others(row.askedBy()), "joinder-request");
        serve(other, there, BOTH, "joinder-request");
    }

    void answered(CasePair pair, CaseFile here, Joinder row, JoinderAnswer answer, Actor actor) {
        CaseFile there = pair.beside(here);
        Document mine = papers.answer(here, there, answer, answer.side());
        docket.record(
                here,
                line(here, NewEntry.of("joinder.answered"), there)
                        .by(actor, answer.side())
                        .document(mine));
        Document copy = papers.answer(there, here, answer, Side.TRIBUNAL);
        docket.record(
                there, line(there, NewEntry.of("joinder.answerReceived"), here).document(copy));
        serve(here, mine, others(answer.side()), "joinder-answer");
        serve(there, copy, BOTH, "joinder-answer");
    }

    /** Served in the lead case, where all parties of both stand by now. */
    void joined(CaseFile lead, CaseFile joined, Joinder row, Actor actor) {
        Document kept = papers.decision(joined, lead, row);
        docket.record(
                joined,
                line(joined, NewEntry.of("joinder.joinedTo"), lead)
                        .by(actor, Side.TRIBUNAL)
                        .document(kept));
        Document paper = papers.decision(lead, joined, row);
        docket.record(
                lead,
                line(lead, NewEntry.of("joinder.received"), joined)
                        .by(actor, Side.TRIBUNAL)
                        .document(paper));
        serve(lead, paper, BOTH, "joinder-decision");
    }

    void decided(CasePair pair, Joinder row, Actor actor) {
        boolean refused = row.status() == Joinder.Status.REFUSED;
        pair.stream().forEach(file -> {
            CaseFile beside = pair.beside(file);
            Document paper = papers.decision(file, beside, row);
            docket.record(
                    file,
                    line(file, NewEntry.of(refused ? "joinder.refused" : "joinder.coordinated"), beside)
                            .by(actor, Side.TRIBUNAL)
                            .document(paper));
            serve(file, paper, BOTH, "joinder-decision");
        });
    }

    /** One panel has spoken: each docket says whose word is awaited, and nothing of what was said. */
    void said(CasePair pair, CaseFile here, Actor actor) {
        String awaited = pair.beside(here).reference();
        pair.stream()
                .forEach(file -> docket.record(
                        file,
                        line(file, NewEntry.of("joinder.word"), pair.beside(file))
                                .args(pair.beside(file).reference(), here.reference(), awaited)
                                .by(actor, Side.TRIBUNAL)));
    }

    void differ(CasePair pair, Actor actor) {
        pair.stream()
                .forEach(file -> docket.record(
                        file,
                        line(file, NewEntry.of("joinder.differ"), pair.beside(file))
                                .by(actor, Side.TRIBUNAL)));
    }

    void overdue(CasePair pair) {
        pair.stream()
                .forEach(file -> docket.record(file, line(file, NewEntry.of("joinder.overdue"), pair.beside(file))));
    }

    void moot(CaseFile file, CaseFile ended) {
        docket.record(file, line(file, NewEntry.of("joinder.moot"), ended));
    }

    private static List<Side> others(Side from) {
        return from.isParty() ? List.of(from.other()) : BOTH;
    }

    /** Before the claim itself has reached the respondent nothing else is served; the notices are in the inbox. */
    private void serve(CaseFile file, Document paper, List<Side> sides, String kind) {
        if (file.servedAt() != null) {
            serving.serveAll(file, List.of(paper), sides, kind);
        }
    }

    private static NewEntry line(CaseFile file, NewEntry line, CaseFile beside) {
        return line.access(JoinderPapers.READERS).stage(file.place().stage()).args(beside.reference());
    }
}
