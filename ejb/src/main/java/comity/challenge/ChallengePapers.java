package comity.challenge;

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

/** The papers of a challenge: the challenge and each comment on it, class {@code PTY}. */
@ApplicationScoped
public class ChallengePapers {

    @Inject
    Papers papers;

    @Inject
    DocumentFiling filing;

    @Inject
    TribunalCalendar calendar;

    Document challenge(CaseFile file, Challenge row, Actor actor) {
        PaperTexts texts = PaperTexts.of("challenge", file.language());
        return print(
                file, "challenge", texts.text("challenge.lead", row.judgeName()), row.reasons(), row.side(), actor);
    }

    Document comment(CaseFile file, Challenge row, String words, Side side, Actor actor) {
        PaperTexts texts = PaperTexts.of("challenge", file.language());
        return print(file, "comment", texts.text("comment.lead", row.judgeName()), words, side, actor);
    }

    private Document print(CaseFile file, String key, String lead, String words, Side side, Actor actor) {
        PaperTexts texts = PaperTexts.of("challenge", file.language());
        String title = texts.text("title." + key);
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(calendar.today());
        Paper paper = Paper.of(file.language(), title, calendar.instant())
                .reference(file.reference())
                .title(file.title())
                .text(lead)
                .heading(1, texts.text("reasons"))
                .text(words)
                .signed(actor.name(), texts.text("office." + side), day)
                .done();
        return filing.print(
                file.id(),
                new NewDocument(file.id(), "challenge-" + key, null, title, AccessClass.PTY, side, file.language()),
                papers.print(paper));
    }
}
