package comity.litispendence;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.document.Document;
import comity.document.DocumentFiling;
import comity.document.NewDocument;
import comity.document.Paper;
import comity.document.PaperTexts;
import comity.document.Papers;
import comity.serving.Serving;
import comity.worklist.NewWorkItem;
import comity.worklist.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** Papers, docket lines, service and the presiding judge's task about a proceeding elsewhere. */
@ApplicationScoped
public class ForumDocket {

    private static final AccessClass READERS = AccessClass.PTY;
    private static final String TASK = "rule-on-forum";

    @Inject
    Papers papers;

    @Inject
    DocumentFiling filing;

    @Inject
    Docket docket;

    @Inject
    Serving serving;

    @Inject
    WorkList workList;

    @Inject
    Clock clock;

    void flagged(CaseFile file, OtherProceeding row, Actor actor) {
        String lead = texts(file).text("flag.words", texts(file).text("forum." + row.forum()), row.name());
        Document paper = print(file, "flag", row.flaggedBy(), lead, row.words(), actor);
        docket.record(
                file,
                line(file, "litispendence.flagged").by(actor, row.flaggedBy()).document(paper));
        row.servedBy(serving.serve(file, List.of(paper), row.flaggedBy().other(), "litispendence-flag")
                .id());
        workList.open(new NewWorkItem(file.id(), TASK, row.subject(), "presiding", "X8", null));
    }

    void answered(CaseFile file, OtherProceeding row, Side side, Actor actor) {
        Document paper = print(file, "answer", side, texts(file).text("answer.words", row.name()), row.answer(), actor);
        docket.record(file, line(file, "litispendence.answered").by(actor, side).document(paper));
        serving.serve(file, List.of(paper), side.other(), "litispendence-answer");
    }

    void ruled(CaseFile file, OtherProceeding row, Actor actor) {
        Document paper = print(
                file,
                "ruling",
                Side.TRIBUNAL,
                texts(file).text("ruling." + row.ruling(), row.name()),
                row.reasons(),
                actor);
        docket.record(
                file,
                line(
                                file,
                                "litispendence."
                                        + row.ruling()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace("_", ""))
                        .by(actor, Side.TRIBUNAL)
                        .document(paper));
        serving.serveBoth(file, List.of(paper), "litispendence-ruling");
        workList.close(file.id(), TASK, row.subject());
    }

    private Document print(CaseFile file, String key, Side side, String lead, String words, Actor actor) {
        PaperTexts texts = texts(file);
        Instant now = clock.instant();
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(now.atZone(clock.getZone()));
        Paper.Composer paper = Paper.of(file.language(), texts.text(key), now)
                .reference(file.reference())
                .title(file.title())
                .text(lead)
                .heading(1, texts.text("reasons"))
                .text(words)
                .signed(actor.name(), texts.text("office." + side), day);
        NewDocument meta = new NewDocument(
                file.id(), "litispendence-" + key, null, texts.text(key), READERS, side, file.language());
        return filing.print(file.id(), meta, papers.print(paper.done()));
    }

    private static PaperTexts texts(CaseFile file) {
        return PaperTexts.of("litispendence", file.language());
    }

    private static NewEntry line(CaseFile file, String kind) {
        return NewEntry.of(kind).access(READERS).stage(file.place().stage());
    }
}
