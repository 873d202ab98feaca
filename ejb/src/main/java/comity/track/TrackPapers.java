package comity.track;

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

/** Request, answer and decision on the track, in print. */
@ApplicationScoped
public class TrackPapers {

    static final AccessClass READERS = AccessClass.PTY;

    @Inject
    Papers papers;

    @Inject
    DocumentFiling filing;

    @Inject
    Clock clock;

    Document request(CaseFile file, TrackChange row, Actor actor) {
        String lead = texts(file).text(row.urgent() ? "request.urgent" : "request.normal");
        return print(file, "request", row.askedBy(), lead, row.reasons(), actor);
    }

    Document answer(CaseFile file, TrackChange row, Actor actor) {
        String lead = texts(file).text(row.urgent() ? "answer.urgent" : "answer.normal");
        return print(file, "answer", row.answering(), lead, row.answer(), actor);
    }

    Document decision(CaseFile file, TrackChange row, Actor actor) {
        String lead = row.status() == TrackChange.Status.ORDERED
                ? texts(file).text(row.urgent() ? "decision.urgent" : "decision.normal")
                : texts(file).text("decision.refused");
        return print(file, "decision", Side.TRIBUNAL, lead, row.ruling(), actor);
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
        NewDocument meta =
                new NewDocument(file.id(), "track-" + key, null, texts.text(key), READERS, side, file.language());
        return filing.print(file.id(), meta, papers.print(paper.done()));
    }

    private static PaperTexts texts(CaseFile file) {
        return PaperTexts.of("track", file.language());
    }
}
