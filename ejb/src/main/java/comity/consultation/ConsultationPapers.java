package comity.consultation;

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

/** Prints what the parties file in consultations and puts it on file with what they uploaded. */
@ApplicationScoped
public class ConsultationPapers {

    /**
     * Kind of paper: type, class, and key of its words.
     *
     * @param key prefix in {@code papers/consultation_*}
     */
    record Kind(String type, AccessClass readers, String key) {}

    static final Kind REPLY = new Kind("consultation-reply", AccessClass.PTY, "reply");
    static final Kind MINUTES = new Kind("minutes", AccessClass.PTY, "minutes");
    static final Kind FAILURE = new Kind("joint-statement", AccessClass.PTY, "failure");
    static final Kind PANEL_REQUEST = new Kind("panel-request", AccessClass.SIG, "panelRequest");

    /** One headed passage of a paper; the heading is a key of the papers' texts. */
    record Passage(String headingKey, String words) {}

    @Inject
    Papers papers;

    @Inject
    DocumentFiling filing;

    @Inject
    Clock clock;

    PaperTexts texts(CaseFile file) {
        return PaperTexts.of("consultation", file.language());
    }

    /** The paper itself first, then what was uploaded with it, which shares its class. */
    List<Document> file(CaseFile file, Kind kind, Side side, List<Passage> passages, List<Long> uploads, Actor actor) {
        List<Document> filed = new ArrayList<>();
        filed.add(print(file, kind, side, passages, List.of(new Signer(actor.name(), side))));
        for (Long upload : uploads) {
            String title = texts(file).text("annex", texts(file).text(kind.key()));
            filed.add(filing.attach(upload, meta(file, kind, title, side), actor));
        }
        return filed;
    }

    /** Who signed, for which side. */
    record Signer(String name, Side side) {}

    Document print(CaseFile file, Kind kind, Side side, List<Passage> passages, List<Signer> signers) {
        PaperTexts texts = texts(file);
        Instant now = clock.instant();
        Paper.Composer paper = Paper.of(file.language(), texts.text(kind.key()), now)
                .reference(file.reference())
                .title(file.title())
                .text(texts.text(kind.key() + ".lead"));
        for (Passage passage : passages) {
            paper.heading(1, texts.text(passage.headingKey())).text(passage.words());
        }
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(now.atZone(clock.getZone()));
        signers.forEach(signer -> paper.signed(signer.name(), texts.text("office." + signer.side()), day));
        return filing.print(file.id(), meta(file, kind, texts.text(kind.key()), side), papers.print(paper.done()));
    }

    private static NewDocument meta(CaseFile file, Kind kind, String title, Side side) {
        return new NewDocument(file.id(), kind.type(), null, title, kind.readers(), side, file.language());
    }
}
