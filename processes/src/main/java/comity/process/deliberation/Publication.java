package comity.process.deliberation;

import comity.deliberation.PanelCourse;
import comity.deliberation.Publishing;
import comity.deliberation.Redacting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Steps of {@code publication}. */
@Named
@ApplicationScoped
public class Publication {

    @Inject
    Redacting redacting;

    @Inject
    Publishing publishing;

    @Inject
    PanelCourse course;

    public void begin(Long caseId) {
        redacting.begin(caseId);
    }

    public void closeProposals(Long caseId) {
        redacting.closeProposals(caseId);
    }

    public boolean isRulingDue(Long caseId) {
        return redacting.isRulingDue(caseId);
    }

    public void lateRuling(Long caseId) {
        course.late(caseId, "TL-60b");
    }

    public void publishAsItStands(Long caseId) {
        publishing.publishAsItStands(caseId);
    }
}
