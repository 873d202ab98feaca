package comity.evidence;

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
import comity.submission.Delivery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The files behind exhibits: the exhibit itself, its summary, the ruling. */
@ApplicationScoped
public class ExhibitPapers {

    @Inject
    DocumentFiling filing;

    @Inject
    Papers papers;

    @Inject
    Delivery delivery;

    @Inject
    Clock clock;

    public Document attach(Exhibit exhibit, Long upload, Actor actor) {
        return filing.attach(
                upload,
                new NewDocument(
                        exhibit.caseId(),
                        "exhibit",
                        exhibit.number(),
                        exhibit.title(),
                        exhibit.accessClass(),
                        exhibit.side(),
                        exhibit.language()),
                actor);
    }

    public Document attachSummary(Exhibit exhibit, Long upload, Actor actor) {
        String title = PaperTexts.of("evidence", exhibit.language()).text("summary", exhibit.number());
        return filing.attach(
                upload,
                new NewDocument(
                        exhibit.caseId(),
                        "non-confidential-summary",
                        exhibit.number(),
                        title,
                        AccessClass.PTY,
                        exhibit.side(),
                        exhibit.language()),
                actor);
    }

    public Long serve(CaseFile file, Exhibit exhibit, Document paper) {
        return exhibit.side().isParty()
                ? delivery.serve(file, List.of(paper), exhibit.side().other(), "exhibit")
                : null;
    }

    /** Who objects to an exhibit has received it. */
    public void receivedByActing(Exhibit exhibit, Actor actor) {
        if (exhibit.servedAt() == null && exhibit.serviceId() != null) {
            delivery.receivedByActing(exhibit.caseId(), exhibit.serviceId(), actor);
        }
    }

    public Document ruling(CaseFile file, Exhibit exhibit, Actor judge) {
        PaperTexts t = PaperTexts.of("evidence", file.language());
        Paper.Composer paper = Paper.of(file.language(), t.text("ruling", exhibit.number()), clock.instant())
                .reference(file.reference())
                .title(file.title())
                .numbered(1, t.text("ruling." + exhibit.ruling()));
        if (exhibit.limitedTo() != null && !exhibit.limitedTo().isBlank()) {
            paper.numbered(2, t.text("ruling.limit", exhibit.limitedTo()));
        }
        paper.heading(2, t.text("ruling.reasons")).text(exhibit.reasons()).text(t.text("ruling.weight"));
        paper.signed(judge.name(), t.text("ruling.judge"), file.reference());
        NewDocument meta = new NewDocument(
                file.id(),
                "exhibit-ruling",
                exhibit.number(),
                t.text("ruling", exhibit.number()),
                AccessClass.PTY,
                Side.PNL,
                file.language());
        return filing.print(file.id(), meta, papers.print(paper.done()));
    }
}
