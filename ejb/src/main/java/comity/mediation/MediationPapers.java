package comity.mediation;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Proposal, mandate, closing note, and the papers of the room, in print. */
@ApplicationScoped
public class MediationPapers {

    @Inject
    Papers papers;

    @Inject
    DocumentFiling filing;

    @Inject
    Clock clock;

    Document proposal(CaseFile file, Mediation row, Actor actor) {
        PaperTexts texts = texts(file);
        return print(
                file,
                "proposal",
                row.proposedBy(),
                AccessClass.PTY,
                texts.text("kind." + row.kind()),
                row.words(),
                actor);
    }

    Document mandate(CaseFile file, Mediation row, String mediator, Actor actor) {
        PaperTexts texts = texts(file);
        String lead = texts.text("mandate.words", mediator, texts.text("kind." + row.kind()));
        return print(file, "mandate", Side.TRIBUNAL, AccessClass.PTY, lead, row.words(), actor);
    }

    Document closing(CaseFile file, Mediation row, Actor actor) {
        String lead = texts(file).text("closing." + row.status());
        return print(file, "closing-note", Side.TRIBUNAL, AccessClass.CASE, lead, null, actor);
    }

    List<Document> posted(CaseFile file, PostInRoom post, Side side, Actor actor) {
        PaperTexts texts = texts(file);
        List<Document> filed = new ArrayList<>();
        String key = post.kind().name().toLowerCase(Locale.ROOT);
        filed.add(print(file, key, side, AccessClass.MED, texts.text("without.prejudice"), post.words(), actor));
        for (Long upload : post.uploads()) {
            filed.add(filing.attach(upload, meta(file, "annex", texts.text("annex"), side, AccessClass.MED), actor));
        }
        return filed;
    }

    private Document print(
            CaseFile file, String key, Side side, AccessClass readers, String lead, String words, Actor actor) {
        PaperTexts texts = texts(file);
        Instant now = clock.instant();
        Paper.Composer paper = Paper.of(file.language(), texts.text(key), now)
                .reference(file.reference())
                .title(file.title())
                .text(lead);
        if (words != null) {
            paper.text(words);
        }
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(now.atZone(clock.getZone()));
        paper.signed(actor.name(), texts.text("office." + side), day);
        return filing.print(file.id(), meta(file, key, texts.text(key), side, readers), papers.print(paper.done()));
    }

    private static NewDocument meta(CaseFile file, String key, String title, Side side, AccessClass readers) {
        return new NewDocument(file.id(), "mediation-" + key, null, title, readers, side, file.language());
    }

    private static PaperTexts texts(CaseFile file) {
        return PaperTexts.of("mediation", file.language());
    }
}
