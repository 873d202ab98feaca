package comity.stay;

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
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Proposal, order and end of a stay, in print. */
@ApplicationScoped
public class StayPapers {

    static final AccessClass READERS = AccessClass.PTY;

    @Inject
    Papers papers;

    @Inject
    DocumentFiling filing;

    @Inject
    Clock clock;

    Document proposal(CaseFile file, Stay stay, Actor actor) {
        return print(file, "proposal", stay.askedBy(), lead(file, stay, "proposal"), stay.reasons(), actor);
    }

    Document begun(CaseFile file, Stay stay, Side by, Actor actor) {
        String key = stay.ground().name().toLowerCase(Locale.ROOT);
        return print(file, key, by, lead(file, stay, key), stay.reasons(), actor);
    }

    Document ended(CaseFile file, Stay stay, Side by, String reasons, Actor actor) {
        PaperTexts texts = texts(file);
        String lead = texts.text("end.words", day(texts, LocalDate.now(clock)));
        return print(file, "end", by, lead, reasons, actor);
    }

    private String lead(CaseFile file, Stay stay, String key) {
        PaperTexts texts = texts(file);
        return stay.until() == null ? texts.text(key + ".open") : texts.text(key + ".until", day(texts, stay.until()));
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
        paper.signed(actor.name(), texts.text("office." + side), day(texts, LocalDate.now(clock)));
        NewDocument meta =
                new NewDocument(file.id(), "stay-" + key, null, texts.text(key), READERS, side, file.language());
        return filing.print(file.id(), meta, papers.print(paper.done()));
    }

    private static String day(PaperTexts texts, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(day);
    }

    private static PaperTexts texts(CaseFile file) {
        return PaperTexts.of("stay", file.language());
    }
}
