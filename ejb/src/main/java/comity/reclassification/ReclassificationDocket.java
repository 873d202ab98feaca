package comity.reclassification;

import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.document.Document;
import comity.serving.Receiving;
import comity.serving.Service;
import comity.serving.Services;
import comity.serving.Serving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Docket lines and service of what is said and ruled about the class of a paper. */
@ApplicationScoped
public class ReclassificationDocket {

    /** Kind of the service from which TL-37 counts. */
    static final String REQUEST = "reclassification-request";

    @Inject
    ReclassificationPapers papers;

    @Inject
    Docket docket;

    @Inject
    Serving serving;

    @Inject
    Services services;

    @Inject
    Receiving receiving;

    void asked(CaseFile file, Reclassification row, String summary, Actor actor) {
        List<Document> printed = new ArrayList<>();
        Document request = papers.request(file, row, actor);
        printed.add(request);
        if (summary != null) {
            printed.add(papers.summary(file, row, summary, actor));
        }
        row.printed(request.id());
        docket.record(
                file,
                line("reclassification.asked", row)
                        .args(row.label(), row.former().name(), row.wanted().name())
                        .by(actor, row.askedBy())
                        .documents(printed));
        List<Side> told = row.askedBy().isParty() ? List.of(row.askedBy().other()) : List.of(Side.CLM, Side.RSP);
        serving.serveAll(file, printed, told, REQUEST);
    }

    void said(CaseFile file, String kind, Reclassification row, Actor actor, Side side) {
        docket.record(file, line(kind, row).by(actor, side));
    }

    void byRule(CaseFile file, String kind, Reclassification row) {
        docket.record(file, line(kind, row));
    }

    void ruled(CaseFile file, Reclassification row, Actor actor) {
        Document ruling = papers.ruling(file, row, actor);
        boolean granted = row.status() == Reclassification.Status.GRANTED;
        docket.record(
                file,
                line(granted ? "reclassification.granted" : "reclassification.refused", row)
                        .by(actor, Side.TRIBUNAL)
                        .document(ruling));
        serving.serveBoth(file, List.of(ruling), "reclassification-ruling");
    }

    /** Who objects has received the request. */
    void receivedByActing(Reclassification row, Side side, Actor actor) {
        ofRequest(row).stream()
                .filter(service -> service.addressee() == side)
                .forEach(service -> receiving.receivedByActing(row.caseId(), service.id(), actor));
    }

    /** When the last addressee was served; nothing while one is not. */
    Optional<Instant> servedAt(Reclassification row) {
        List<Service> all = ofRequest(row);
        return all.stream().anyMatch(Service::isOpen)
                ? Optional.empty()
                : all.stream().map(Service::servedAt).max(Comparator.naturalOrder());
    }

    private List<Service> ofRequest(Reclassification row) {
        return services.ofCase(row.caseId()).stream()
                .filter(service -> REQUEST.equals(service.kind()))
                .filter(service -> service.documentIds().contains(row.paperId()))
                .toList();
    }

    private static NewEntry line(String kind, Reclassification row) {
        return NewEntry.of(kind)
                .stage(ReclassificationGuard.STAGE)
                .access(ReclassificationPapers.READERS)
                .args(row.label());
    }
}
