package comity.extension;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.Deadline;
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
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/** The request, the other side's answer and the decision, in print. */
@ApplicationScoped
public class ExtensionPapers {

    static final AccessClass READERS = AccessClass.PTY;

    @Inject
    Papers papers;

    @Inject
    DocumentFiling filing;

    @Inject
    Clock clock;

    /** The request itself first, then what was uploaded with it. */
    List<Document> request(CaseFile file, ExtensionRequest row, Deadline limit, List<Long> uploads, Actor actor) {
        PaperTexts texts = texts(file);
        String lead = texts.text(
                row.isByOrder() ? "request.words" : "proposal.words",
                row.code(),
                texts.text("days", row.days()),
                lastDay(texts, limit.dueAt()));
        List<Document> filed = new ArrayList<>();
        filed.add(print(file, row.isByOrder() ? "request" : "proposal", row.askedBy(), lead, row.reasons(), actor));
        for (Long upload : uploads) {
            filed.add(filing.attach(upload, meta(file, "extension-annex", texts.text("annex"), row.askedBy()), actor));
        }
        return filed;
    }

    Document answer(CaseFile file, ExtensionRequest row, Actor actor) {
        PaperTexts texts = texts(file);
        String lead = texts.text(Boolean.TRUE.equals(row.consents()) ? "answer.yes" : "answer.no", row.code());
        return print(file, "answer", ExtensionCourse.asked(row), lead, row.answer(), actor);
    }

    Document decision(CaseFile file, ExtensionRequest row, Deadline limit, Actor actor) {
        PaperTexts texts = texts(file);
        boolean granted = row.status() == ExtensionRequest.Status.GRANTED;
        String lead = limit.dueAt() == null
                ? texts.text(granted ? "granted.stayed" : "refused.stayed", row.code())
                : texts.text(
                        granted ? "granted.words" : "refused.words",
                        row.code(),
                        texts.text("days", granted ? row.grantedDays() : 0),
                        lastDay(texts, limit.dueAt()));
        return print(file, "decision", Side.TRIBUNAL, lead, row.ruling(), actor);
    }

    private Document print(CaseFile file, String key, Side side, String lead, String words, Actor actor) {
        PaperTexts texts = texts(file);
        Instant now = clock.instant();
        Paper.Composer paper = Paper.of(file.language(), texts.text(key), now)
                .reference(file.reference())
                .title(file.title())
                .text(lead);
        if (words != null && !words.isBlank()) {
            paper.heading(1, texts.text("reasons")).text(words);
        }
        paper.signed(actor.name(), texts.text("office." + side), day(texts, now));
        return filing.print(
                file.id(), meta(file, "extension-" + key, texts.text(key), side), papers.print(paper.done()));
    }

    /** The last day in words: the row keeps the midnight after it. */
    private String lastDay(PaperTexts texts, Instant due) {
        return due == null ? texts.text("stayed") : day(texts, due.minusMillis(1));
    }

    private String day(PaperTexts texts, Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(instant.atZone(clock.getZone()));
    }

    private static PaperTexts texts(CaseFile file) {
        return PaperTexts.of("extension", file.language());
    }

    private static NewDocument meta(CaseFile file, String type, String title, Side side) {
        return new NewDocument(file.id(), type, null, title, READERS, side, file.language());
    }
}
