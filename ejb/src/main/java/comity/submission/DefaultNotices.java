package comity.submission;

import comity.access.AccessClass;
import comity.access.Side;
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

/** Prints the notice of a default to come (X1). */
@ApplicationScoped
public class DefaultNotices {

    @Inject
    Papers papers;

    @Inject
    DocumentFiling documents;

    @Inject
    Clock clock;

    public Document print(CaseFile file, NonAppearance row) {
        PaperTexts t = PaperTexts.of("submission", file.language());
        Paper paper = Paper.of(file.language(), t.text("notice.title"), clock.instant())
                .reference(file.reference())
                .title(file.title())
                .numbered(1, t.text("notice." + row.occasion()))
                .numbered(2, t.text("notice.last"))
                .numbered(3, t.text("notice.then"))
                .done();
        NewDocument meta = new NewDocument(
                file.id(),
                "default-notice",
                null,
                t.text("notice.title"),
                AccessClass.PTY,
                Side.TRIBUNAL,
                file.language());
        return documents.print(file.id(), meta, papers.print(paper));
    }
}
