package comity.process.deliberation;

import comity.deliberation.Deliberation.Phase;
import comity.deliberation.InterimReview;
import comity.deliberation.PanelCourse;
import comity.deliberation.PanelOpinions;
import comity.deliberation.PanelVoting;
import comity.deliberation.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Steps of {@code deliberation}. */
@Named
@ApplicationScoped
public class Deliberation {

    @Inject
    PanelCourse course;

    @Inject
    InterimReview review;

    @Inject
    PanelVoting voting;

    @Inject
    PanelOpinions opinions;

    @Inject
    Sealing sealing;

    public void begin(Long caseId) {
        course.begin(caseId);
    }

    public boolean isDraftSent(Long caseId) {
        return course.isPast(caseId, Phase.DRAFTING);
    }

    public boolean isDraftDelivered(Long caseId) {
        return review.isDelivered(caseId);
    }

    public boolean hasComments(Long caseId) {
        return course.isPast(caseId, Phase.COMMENTS);
    }

    public void closeComments(Long caseId) {
        review.lapse(caseId, "TL-53");
    }

    public boolean isInterimDelivered(Long caseId) {
        return review.isDelivered(caseId);
    }

    public boolean hasRequests(Long caseId) {
        return course.isPast(caseId, Phase.REQUESTS);
    }

    public void closeRequests(Long caseId) {
        review.lapse(caseId, "TL-55");
    }

    public boolean isReviewAsked(Long caseId) {
        return review.isReviewAsked(caseId);
    }

    public List<Long> paragraphs(Long caseId) {
        return voting.paragraphs(caseId);
    }

    public boolean owesOpinion(Long caseId) {
        return course.owesOpinion(caseId);
    }

    public void reserveOpinions(Long caseId) {
        opinions.reserve(caseId);
    }

    public boolean isIssued(Long caseId) {
        return course.isIssued(caseId);
    }

    public void circulate(Long caseId) {
        sealing.circulate(caseId);
    }

    public void lateDraft(Long caseId) {
        course.late(caseId, "TL-52");
    }

    public void lateInterim(Long caseId) {
        course.late(caseId, "TL-54");
    }

    public void lateVote(Long caseId) {
        course.late(caseId, "TL-56");
    }

    public void latePanel(Long caseId) {
        course.late(caseId, "TL-58");
    }

    public void lateCirculation(Long caseId) {
        course.late(caseId, "TL-59");
    }
}
