package comity.withdrawal;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.document.Document;
import comity.document.DocumentFiling;
import comity.document.Documents;
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

/** The papers of a withdrawal. */
@ApplicationScoped
public class WithdrawalPapers {

    static final AccessClass READERS = AccessClass.PTY;
    private static final String TYPE = "withdrawal-notice";

    @Inject
    Papers papers;

    @Inject
    DocumentFiling filing;

    @Inject
    Documents documents;

    @Inject
    Clock clock;

    /** The notice itself first, then what was uploaded with it. */
    List<Document> notice(CaseFile file, WithdrawalNotice notice, List<Long> uploads, Actor actor) {
        PaperTexts texts = PaperTexts.of("withdrawal", file.language());
        String scope = notice.isWhole()
                ? texts.text("scope.whole")
                : texts.text(
                        "scope.claims",
                        String.join(
                                ", ",
                                notice.claims().stream().map(String::valueOf).toList()));
        List<Document> filed = new ArrayList<>();
        filed.add(print(file, texts, "notice", Side.CLM, scope, notice.reasons(), actor));
        for (Long upload : uploads) {
            filed.add(filing.attach(upload, meta(file, texts.text("annex"), Side.CLM), actor));
        }
        return filed;
    }

    /** What was filed with the notice. */
    List<Document> filed(WithdrawalNotice notice) {
        return notice.documents().stream().map(documents::find).toList();
    }

    Document opposition(CaseFile file, WithdrawalNotice notice, Actor actor) {
        PaperTexts texts = PaperTexts.of("withdrawal", file.language());
        return print(file, texts, "opposition", Side.RSP, texts.text("opposition.words"), notice.opposition(), actor);
    }

    private Document print(
            CaseFile file, PaperTexts texts, String key, Side side, String lead, String words, Actor actor) {
        Instant now = clock.instant();
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(now.atZone(clock.getZone()));
        Paper paper = Paper.of(file.language(), texts.text(key), now)
                .reference(file.reference())
                .title(file.title())
                .text(lead)
                .heading(1, texts.text("reasons"))
                .text(words)
                .signed(actor.name(), texts.text("office." + side), day)
                .done();
        return filing.print(file.id(), meta(file, texts.text(key), side), papers.print(paper));
    }

    private static NewDocument meta(CaseFile file, String title, Side side) {
        return new NewDocument(file.id(), TYPE, null, title, READERS, side, file.language());
    }
}
