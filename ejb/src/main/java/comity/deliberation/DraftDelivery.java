package comity.deliberation;

import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Serves what leaves chambers on both parties; their limits count from the last service. */
@ApplicationScoped
public class DraftDelivery {

    @Inject
    InterimReview review;

    @Inject
    Clock clock;

    void deliver(CaseFile file, Document paper, InterimComment.Stage stage, Actor actor) {
        review.delivered(file.id(), stage, clock.instant());
    }

    void deliverDecision(CaseFile file, Long decisionId) {
        // served with the services of the house
    }

    /** A party that acts on a paper has received it. */
    void received(CaseFile file, InterimComment.Stage stage, Side side, Actor actor) {
        // nothing to note while every paper is served at once
    }
}
