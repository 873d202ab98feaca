package comity.objection;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.document.Document;
import comity.document.DocumentFiling;
import comity.document.NewDocument;
import comity.document.Paper;
import comity.document.PaperTexts;
import comity.document.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;

/** Objection and answers in print, class {@code CASE}. */
@ApplicationScoped
public class ObjectionPapers {

    @Inject
    Papers papers;

    @Inject
    DocumentFiling filing;

    @Inject
    Clock clock;

    Document objection(CaseFile file, Objection row, Actor actor) {
        PaperTexts texts = texts(file);
        String key = row.side() == Side.RSP ? "objection" : "own";
        Paper.Composer paper = begin(file, key)
                .text(texts.text(key + ".lead"))
                .text(texts.text(
                        "claims", row.claims().stream().map(String::valueOf).collect(Collectors.joining(", "))))
                .heading(1, texts.text("grounds"));
        row.grounds().forEach(ground -> paper.text(texts.text("ground." + ground)));
        paper.heading(1, texts.text("reasons"));
        words(paper, row.reasons());
        return print(file, paper, "preliminary-objection", key, row.side(), actor);
    }

    Document answer(CaseFile file, Side side, String words, Actor actor) {
        Paper.Composer paper = begin(file, "answer").text(texts(file).text("answer.lead." + side));
        words(paper, words);
        return print(file, paper, "objection-answer", "answer", side, actor);
    }

    String minutesTitle(CaseFile file) {
        return texts(file).text("title.minutes");
    }

    private static void words(Paper.Composer paper, String words) {
        words.lines().filter(line -> !line.isBlank()).forEach(line -> paper.text(line.strip()));
    }

    private Paper.Composer begin(CaseFile file, String key) {
        return Paper.of(file.language(), texts(file).text("title." + key), clock.instant())
                .reference(file.reference())
                .title(file.title());
    }

    private Document print(CaseFile file, Paper.Composer paper, String type, String key, Side side, Actor actor) {
        PaperTexts texts = texts(file);
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(LocalDate.now(clock));
        paper.signed(actor.name(), texts.text("office." + side), day);
        NewDocument meta = new NewDocument(
                file.id(), type, null, texts.text("title." + key), AccessClass.CASE, side, file.language());
        return filing.print(file.id(), meta, papers.print(paper.done()));
    }

    private static PaperTexts texts(CaseFile file) {
        return PaperTexts.of("objection", file.language());
    }
}
