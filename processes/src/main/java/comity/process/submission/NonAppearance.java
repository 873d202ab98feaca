package comity.process.submission;

import comity.submission.NonAppearances;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Steps of {@code non-appearance}. */
@Named
@ApplicationScoped
public class NonAppearance {

    @Inject
    NonAppearances absences;

    public void giveNotice(Long caseId) {
        absences.giveNotice(caseId);
    }

    public boolean isNoticeServed(Long caseId) {
        return absences.noticeServed(caseId);
    }

    public boolean isOver(Long caseId) {
        return absences.over(caseId);
    }

    public void recordDefault(Long caseId) {
        absences.recordDefault(caseId);
    }
}
