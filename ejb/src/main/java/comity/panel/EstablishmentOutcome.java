package comity.panel;

import comity.access.AccessClass;
import comity.access.Side;
import comity.closing.CaseClosing;
import comity.common.Actor;
import comity.council.CouncilAgenda;
import comity.council.Matter;
import comity.council.Settled;
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
import java.time.Instant;
import java.util.ArrayList;
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
    CouncilAgenda agenda;

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
                views(file, consideration, words),
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
        agenda.settle(
                file.id(),
                Matter.PANEL,
                consideration,
                new Settled(outcome.name(), row.present(), rejecting, clock.instant()));
        docket.record(
                file,
                NewEntry.of("council.recorded")
                        .by(actor, Side.TRIBUNAL)
                        .document(paper)
                        .stage("S08")
                        .args(Integer.toString(consideration)));
    }

    /** What the delegates recorded beforehand, then what the registry took down at the meeting. */
    private String views(CaseFile file, int consideration, RecordCouncil words) {
        List<String> views = new ArrayList<>(agenda.views(file.id(), Matter.PANEL, consideration));
        if (words.views() != null && !words.views().isBlank()) {
            views.add(words.views());
        }
        return String.join("\n", views);
    }

    public void onAgenda(Long caseId, int consideration, Instant end) {
        agenda.put(caseId, Matter.PANEL, consideration, end);
    }

    public void objectedOnAgenda(CaseFile file, String reasons) {
        agenda.objected(file.id(), Matter.PANEL, file.respondent(), reasons);
    }

    /** A limit has run without a roll-call: the matter belongs to the meeting of its last day. */
    public void considered(Long caseId, int consideration, Instant end, CouncilRecord.Outcome outcome) {
        agenda.settle(caseId, Matter.PANEL, consideration, Settled.silently(outcome.name(), end.minusMillis(1)));
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
