package comity.deliberation;

import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.document.Document;
import comity.document.Documents;
import comity.serving.Receiving;
import comity.serving.Served;
import comity.serving.Service;
import comity.serving.Services;
import comity.serving.Serving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Serves what leaves chambers on both parties in the same second; their limits count from the last service. */
@ApplicationScoped
public class DraftDelivery {

    private static final String DECISION = "decision";

    @Inject
    Serving serving;

    @Inject
    Services services;

    @Inject
    Receiving receiving;

    @Inject
    Documents documents;

    @Inject
    InterimReview review;

    void deliver(CaseFile file, Document paper, InterimComment.Stage stage) {
        serving.serveBoth(file, List.of(paper), kind(stage));
    }

    void deliverDecision(CaseFile file) {
        serving.serveBoth(file, documents.ofCase(file.id(), DECISION), DECISION);
    }

    /** Somebody was served; when he was the last, the parties' time starts. */
    void onServed(@Observes Served served) {
        for (InterimComment.Stage stage : InterimComment.Stage.values()) {
            if (kind(stage).equals(served.kind())) {
                startWhenAllServed(served.caseId(), stage);
            }
        }
    }

    private void startWhenAllServed(Long caseId, InterimComment.Stage stage) {
        List<Service> of = of(caseId, stage);
        if (of.stream().noneMatch(Service::isOpen)) {
            Instant last = of.stream()
                    .map(Service::servedAt)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            review.delivered(caseId, stage, last);
        }
    }

    /** A party that acts on a paper has received it. */
    void received(CaseFile file, InterimComment.Stage stage, Side side, Actor actor) {
        of(file.id(), stage).stream()
                .filter(service -> service.addressee() == side && service.isOpen())
                .forEach(service -> receiving.receivedByActing(file.id(), service.id(), actor));
    }

    private List<Service> of(Long caseId, InterimComment.Stage stage) {
        return services.ofCase(caseId).stream()
                .filter(service -> service.kind().equals(kind(stage)))
                .toList();
    }

    private static String kind(InterimComment.Stage stage) {
        return stage == InterimComment.Stage.DESCRIPTIVE ? "descriptive-draft" : "interim-report";
    }
}
