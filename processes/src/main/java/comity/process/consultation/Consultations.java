package comity.process.consultation;

import comity.consultation.ConsultationCourse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Steps of {@code consultations}. */
@Named
@ApplicationScoped
public class Consultations {

    @Inject
    ConsultationCourse course;

    public boolean isReplied(Long caseId) {
        return course.isReplied(caseId);
    }

    public boolean isEntered(Long caseId) {
        return course.isEntered(caseId);
    }

    public boolean isFailed(Long caseId) {
        return course.isFailed(caseId);
    }

    public boolean isPanelRequested(Long caseId) {
        return course.isPanelRequested(caseId);
    }

    public void noReply(Long caseId) {
        course.noReply(caseId);
    }

    public void noEntry(Long caseId) {
        course.noEntry(caseId);
    }

    public void noMoreJoining(Long caseId) {
        course.noMoreJoining(caseId);
    }

    public void periodOver(Long caseId) {
        course.periodOver(caseId);
    }

    public void rest(Long caseId) {
        course.rest(caseId);
    }

    public void warn(Long caseId) {
        course.warn(caseId);
    }

    public void lapse(Long caseId) {
        course.lapse(caseId);
    }
}
