package comity.measures;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFile;
import comity.document.Document;
import comity.document.DocumentFiling;
import comity.document.NewDocument;
import comity.document.Paper;
import comity.document.PaperTexts;
import comity.document.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** The papers of S12: those of the parties are class {@code PTY}, the President's call is public. */
@ApplicationScoped
public class MeasuresPapers {

    private static final String PARTYS = "provisional-measures-paper";

    @Inject
    Papers papers;

    @Inject
    DocumentFiling filing;

    @Inject
    TribunalCalendar calendar;

    Document request(CaseFile file, MeasuresRequest row, Actor actor) {
        PaperTexts texts = texts(file);
        boolean own = row.side() == Side.TRIBUNAL;
        Paper.Composer paper = begin(file, row, own ? "own" : "request")
                .text(texts.text(own ? "own.lead" : "request.lead." + row.side()));
        part(paper, texts, "right", row.right());
        part(paper, texts, "plausibility", row.plausibility());
        part(paper, texts, "urgency", row.urgency());
        part(paper, texts, "harm", row.harm());
        part(paper, texts, "measures", row.measures());
        return print(file, paper, own ? "own" : "request", row.side(), AccessClass.PTY, actor);
    }

    private static void part(Paper.Composer paper, PaperTexts texts, String key, String words) {
        if (words != null) {
            paper.heading(1, texts.text("part." + key));
            words.lines().filter(line -> !line.isBlank()).forEach(line -> paper.text(line.strip()));
        }
    }

    Document observations(CaseFile file, MeasuresRequest row, Side side, String words, Actor actor) {
        return plain(file, row, "observations", words, side, AccessClass.PTY, actor);
    }

    Document report(CaseFile file, MeasuresRequest row, Side side, String words, Actor actor) {
        return plain(file, row, "report", words, side, AccessClass.PTY, actor);
    }

    Document call(CaseFile file, MeasuresRequest row, boolean made, Actor actor) {
        String key = made ? "call" : "noCall";
        return plain(file, row, key, row.call().words(), Side.TRIBUNAL, AccessClass.PUB, actor);
    }

    private Document plain(
            CaseFile file, MeasuresRequest row, String key, String words, Side side, AccessClass readers, Actor actor) {
        Paper.Composer paper = begin(file, row, key).text(texts(file).text(key + ".lead"));
        part(paper, texts(file), key, words);
        return print(file, paper, key, side, readers, actor);
    }

    private Paper.Composer begin(CaseFile file, MeasuresRequest row, String key) {
        return Paper.of(file.language(), texts(file).text("title." + key), calendar.instant())
                .reference(row.number(file.reference()))
                .title(file.title());
    }

    private Document print(
            CaseFile file, Paper.Composer paper, String key, Side side, AccessClass readers, Actor actor) {
        PaperTexts texts = texts(file);
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(calendar.today());
        paper.signed(actor.name(), texts.text("office." + side), day);
        String type = readers == AccessClass.PUB ? "pm-order" : PARTYS;
        NewDocument meta =
                new NewDocument(file.id(), type, null, texts.text("title." + key), readers, side, file.language());
        return filing.print(file.id(), meta, papers.print(paper.done()));
    }

    private static PaperTexts texts(CaseFile file) {
        return PaperTexts.of("measures", file.language());
    }
}
