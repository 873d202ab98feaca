package comity.process.deliberation;

import comity.deliberation.CommentsClosed;
import comity.deliberation.DescriptiveSent;
import comity.deliberation.DraftDelivered;
import comity.deliberation.InterimDelivered;
import comity.deliberation.InterimSent;
import comity.deliberation.OpinionsLodged;
import comity.deliberation.ParagraphVoted;
import comity.deliberation.RequestsClosed;
import comity.deliberation.VoteClosed;
import comity.deliberation.VoteOpened;
import comity.deliberation.VoteReopened;
import comity.process.common.Correlation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Brings what happens in and around chambers to the procedure. */
@ApplicationScoped
public class DeliberationTriggers {

    @Inject
    Correlation correlation;

    void on(@Observes DescriptiveSent event) {
        correlation.completeTask(event.caseId(), "write-descriptive");
    }

    void on(@Observes DraftDelivered event) {
        correlation.tell("DraftDelivered", event.caseId());
    }

    void on(@Observes CommentsClosed event) {
        correlation.completeTask(event.caseId(), "comment-draft");
    }

    void on(@Observes InterimSent event) {
        correlation.completeTask(event.caseId(), "write-interim");
    }

    void on(@Observes InterimDelivered event) {
        correlation.tell("InterimDelivered", event.caseId());
    }

    void on(@Observes RequestsClosed event) {
        correlation.completeTask(event.caseId(), "request-review");
    }

    void on(@Observes VoteOpened event) {
        correlation.completeTask(event.caseId(), "review-report");
        correlation.completeTask(event.caseId(), "open-vote");
    }

    void on(@Observes ParagraphVoted event) {
        correlation.completeTask(event.caseId(), "cast-votes", "operativeId", event.operativeId());
    }

    void on(@Observes VoteReopened event) {
        correlation.tell("VoteReopened", event.caseId());
    }

    void on(@Observes VoteClosed event) {
        correlation.completeTask(event.caseId(), "close-vote");
    }

    void on(@Observes OpinionsLodged event) {
        correlation.completeTask(event.caseId(), "lodge-opinion");
    }
}
