package comity.deliberation;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import comity.decision.IssueDecision.Line;
import comity.docket.CaseFile;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.document.Document;
import comity.document.DocumentFiling;
import comity.document.NewDocument;
import comity.document.Paper;
import comity.document.PaperTexts;
import comity.document.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Papers that go out of chambers to the parties, and those that come back (S21). */
@ApplicationScoped
public class DraftPapers {

    @Inject
    Chambers chambers;

    @Inject
    DraftChecks checks;

    @Inject
    ClaimsUnderDecision claims;

    @Inject
    Papers papers;

    @Inject
    DocumentFiling documents;

    @Inject
    DraftDelivery delivery;

    @Inject
    Docket docket;

    @Inject
    Clock clock;

    void sendDescriptive(CaseFile file, Deliberation room, Actor actor) {
        DraftVersion draft = checks.requireDescriptive(room);
        PaperTexts t = PaperTexts.of("deliberation", file.language());
        Paper.Composer paper = begin(file, t, "descriptive").text(t.text("descriptive.note"));
        write(paper, draft.descriptiveText(), 1);
        Document printed = print(file, "descriptive-draft", t.text("descriptive"), paper.done());
        docket.record(file, line("draft.sent", actor).document(printed));
        delivery.deliver(file, printed, InterimComment.Stage.DESCRIPTIVE);
    }

    void sendInterim(CaseFile file, Deliberation room, Actor actor) {
        DraftVersion draft = checks.requireWhole(room);
        PaperTexts t = PaperTexts.of("deliberation", file.language());
        Paper.Composer paper = begin(file, t, "interim").text(t.text("interim.note"));
        int next = write(paper, draft.descriptiveText(), 1);
        write(paper, draft.reasonsText(), next);
        paper.heading(1, t.text("findings"));
        findings(file, room, t, paper);
        paper.heading(1, t.text("operative"));
        for (DraftOperative proposed : chambers.operative(room.id())) {
            paper.marked("(" + proposed.position() + ")", Paper.Manner.NUMBERED, proposed.words());
        }
        Document printed = print(file, "interim-report", t.text("interim"), paper.done());
        docket.record(file, line("interim.sent", actor).document(printed));
        delivery.deliver(file, printed, InterimComment.Stage.INTERIM);
    }

    private void findings(CaseFile file, Deliberation room, PaperTexts t, Paper.Composer paper) {
        List<List<String>> rows = new ArrayList<>();
        for (ClaimFinding finding : chambers.findings(room.id())) {
            String measure = claims.of(file.id(), finding.claimNo()).measure();
            rows.add(List.of(
                    String.valueOf(finding.claimNo()),
                    measure,
                    t.text("result." + finding.result()),
                    t.text("standard." + finding.standard())));
        }
        paper.table(
                t.text("findings"),
                List.of(t.text("claim"), t.text("measure"), t.text("result"), t.text("standard")),
                rows);
    }

    private static int write(Paper.Composer paper, DraftText text, int from) {
        int number = from;
        for (Line line : text.lines()) {
            switch (line.kind()) {
                case HEADING -> paper.heading(line.level(), line.text());
                case QUOTE -> paper.marked(null, Paper.Manner.QUOTE, line.text());
                case PARAGRAPH -> paper.marked(number++, Paper.Manner.NUMBERED, line.text());
                case ITEM -> paper.marked(Line.letter(line.level()), Paper.Manner.ITEM, line.text());
            }
        }
        return number;
    }

    /** What a party said; null when it said that there is nothing to say. */
    Long comment(CaseFile file, InterimComment.Stage stage, Side side, CommentOnDraft said, Actor actor) {
        boolean descriptive = stage == InterimComment.Stage.DESCRIPTIVE;
        String kind = descriptive ? "draft.comments" : "interim.review";
        NewEntry entry = NewEntry.of(said.isEmpty() ? kind + ".none" : kind)
                .by(actor, side)
                .stage("S21")
                .access(AccessClass.PTY);
        Document printed = null;
        if (!said.isEmpty()) {
            PaperTexts t = PaperTexts.of("deliberation", file.language());
            Paper.Composer paper = begin(file, t, descriptive ? "comments" : "review")
                    .meta(t.text("side"), t.text("side." + side))
                    .meta(t.text("filedBy"), actor.name());
            DraftText.of(said.words()).paragraphs().forEach(paper::text);
            if (said.meeting()) {
                paper.text(t.text("meeting"));
            }
            printed = print(file, "comments", t.text(descriptive ? "comments" : "review"), paper.done());
            entry.document(printed);
        }
        docket.record(file, entry);
        return printed == null ? null : printed.id();
    }

    void received(CaseFile file, InterimComment.Stage stage, Side side, Actor actor) {
        delivery.received(file, stage, side, actor);
    }

    void interimFinal(CaseFile file) {
        docket.record(file, NewEntry.of("interim.final").stage("S21").access(AccessClass.PTY));
    }

    private static NewEntry line(String kind, Actor actor) {
        return NewEntry.of(kind).by(actor, Side.PNL).stage("S21").access(AccessClass.PTY);
    }

    private Paper.Composer begin(CaseFile file, PaperTexts t, String heading) {
        return Paper.of(file.language(), t.text(heading), clock.instant())
                .reference(file.reference())
                .title(file.title());
    }

    private Document print(CaseFile file, String type, String title, Paper paper) {
        NewDocument meta =
                new NewDocument(file.id(), type, null, title, AccessClass.PTY, Side.TRIBUNAL, file.language());
        return documents.print(file.id(), meta, papers.print(paper));
    }
}
