package comity.sideletter;

import comity.access.AccessClass;
import comity.access.Side;
import comity.document.Document;
import comity.document.DocumentFiling;
import comity.document.NewDocument;
import comity.document.Paper;
import comity.document.PaperTexts;
import comity.document.Papers;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** A version of a letter, in print, with the words about its want of effect. */
@ApplicationScoped
public class LetterPaper {

    private static final String TYPE = "side-letter";

    @Inject
    Papers papers;

    @Inject
    DocumentFiling filing;

    @Inject
    Signatories signatories;

    @Inject
    Clock clock;

    Document print(SideLetter letter, LetterVersion text, Side side) {
        PaperTexts texts = PaperTexts.of("sideletter", text.language());
        String state = signatories.name(letter.state());
        Paper.Composer paper = Paper.of(text.language(), texts.text("letter", state), clock.instant())
                .reference(letter.number())
                .title(text.subject())
                .text(texts.text("version", String.valueOf(text.no())))
                .text(texts.text("effect"));
        if (text.addressee() != null) {
            paper.text(texts.text("addressee", text.addressee()));
        }
        paper.heading(1, texts.text("words"));
        text.words().lines().filter(line -> !line.isBlank()).forEach(paper::text);
        if (text.trigger() != null) {
            paper.heading(1, texts.text("trigger")).text(text.trigger());
        }
        if (text.plan() != null) {
            paper.heading(1, texts.text("plan")).text(text.plan());
        }
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(LocalDate.now(clock));
        paper.signed(text.signed(), texts.text("office", state), day);
        NewDocument meta = new NewDocument(
                letter.caseId(),
                TYPE,
                letter.number(),
                texts.text("letter", state),
                AccessClass.PUB,
                side,
                text.language());
        return filing.print(letter.caseId(), meta, papers.print(paper.done()));
    }
}
