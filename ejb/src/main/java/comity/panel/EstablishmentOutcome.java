package comity.panel;

import comity.access.AccessClass;
import comity.access.Side;
import comity.closing.CaseClosing;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CloseReason;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.document.Document;
import comity.document.DocumentFiling;
import comity.document.NewDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What follows a step of the Council: the printed record, and the news to the process. */
@ApplicationScoped
public class EstablishmentOutcome {

    @Inject
    Panels panels;

    @Inject
    PanelPapers papers;

    @Inject
    DocumentFiling documents;

    @Inject
    CaseClosing closing;

    @Inject
    Docket docket;

    @Inject
    Event<Object> events;

    @Inject
    Clock clock;

    public void write(
            CaseFile file, int consideration, RecordCouncil words, CouncilRecord.Outcome outcome, Actor actor) {
        List<String> rejecting = words.rejecting() == null ? List.of() : words.rejecting();
        CouncilRecord row = panels.add(new CouncilRecord(
                file.id(),
                consideration,
                words.present(),
                rejecting,
                words.views(),
                outcome,
                clock.instant(),
                actor.id()));
        Document paper = documents.print(
                file.id(),
                new NewDocument(
                        file.id(),
                        "council-record",
                        null,
                        papers.title(file, "council-record"),
                        AccessClass.PUB,
                        Side.TRIBUNAL,
                        file.language()),
                papers.councilRecord(file, row));
        row.printedAs(paper.id());
        docket.record(
                file,
                NewEntry.of("council.recorded")
                        .by(actor, Side.TRIBUNAL)
                        .document(paper)
                        .stage("S08")
                        .args(Integer.toString(consideration)));
    }

    public void objected(Long caseId) {
        events.fire(new CouncilObjected(caseId));
    }

    public void recorded(Long caseId) {
        events.fire(new CouncilRecorded(caseId));
    }

    public void established(Long caseId) {
        events.fire(new PanelEstablished(caseId));
    }

    public void refused(CaseFile file) {
        events.fire(new PanelRefused(file.id()));
        closing.close(file, CloseReason.REMOVED);
    }
}
