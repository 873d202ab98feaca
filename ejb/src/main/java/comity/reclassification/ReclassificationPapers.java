package comity.reclassification;

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
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Request, summary and ruling on the class of a paper, in print. They name the paper as the docket does, never its title. */
@ApplicationScoped
public class ReclassificationPapers {

    static final AccessClass READERS = AccessClass.PTY;

    @Inject
    Papers papers;

    @Inject
    DocumentFiling filing;

    @Inject
    Clock clock;

    Document request(CaseFile file, Reclassification row, Actor actor) {
        PaperTexts texts = texts(file);
        String lead = texts.text(
                "request.lead", row.label(), row.former().name(), row.wanted().name());
        String effect = texts.text(row.raises() ? "request.raised" : "request.waits");
        return print(
                file,
                "reclassification-request",
                texts.text("request", row.label()),
                row.askedBy(),
                actor,
                paper -> paper.text(lead)
                        .text(effect)
                        .heading(1, texts.text("reasons"))
                        .text(row.reasons()));
    }

    Document summary(CaseFile file, Reclassification row, String words, Actor actor) {
        PaperTexts texts = texts(file);
        return print(
                file,
                "non-confidential-summary",
                texts.text("summary", row.label()),
                row.askedBy(),
                actor,
                paper -> paper.text(words));
    }

    Document ruling(CaseFile file, Reclassification row, Actor actor) {
        PaperTexts texts = texts(file);
        boolean granted = row.status() == Reclassification.Status.GRANTED;
        String lead = texts.text(
                granted ? "ruling.granted" : "ruling.refused",
                row.label(),
                (granted ? row.wanted() : row.former()).name());
        return print(
                file,
                "reclassification-ruling",
                texts.text("ruling", row.label()),
                Side.TRIBUNAL,
                actor,
                paper -> paper.text(lead).heading(1, texts.text("reasons")).text(row.ruling()));
    }

    /** Writes the body of one paper. */
    private interface Body {
        void write(Paper.Composer paper);
    }

    private Document print(CaseFile file, String type, String title, Side side, Actor actor, Body body) {
        PaperTexts texts = texts(file);
        Instant now = clock.instant();
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(now.atZone(clock.getZone()));
        Paper.Composer paper = Paper.of(file.language(), title, now)
                .reference(file.reference())
                .title(file.title());
        body.write(paper);
        paper.signed(actor.name(), texts.text("office." + side), day);
        NewDocument meta = new NewDocument(file.id(), type, null, title, READERS, side, file.language());
        return filing.print(file.id(), meta, papers.print(paper.done()));
    }

    private static PaperTexts texts(CaseFile file) {
        return PaperTexts.of("reclassification", file.language());
    }
}
