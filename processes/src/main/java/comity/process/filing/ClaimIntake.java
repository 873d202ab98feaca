package comity.process.filing;

import comity.filing.ExaminationStage;
import comity.filing.Intake;
import comity.filing.IntakeAcknowledgement;
import comity.filing.IntakeLapse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Steps of {@code claim-intake}. */
@Named
@ApplicationScoped
public class ClaimIntake {

    @Inject
    IntakeAcknowledgement acknowledgement;

    @Inject
    IntakeLapse lapse;

    @Inject
    Intake intake;

    public void acknowledge(Long caseId) {
        acknowledgement.acknowledge(caseId);
    }

    public boolean isAt(Long caseId, String stage) {
        return intake.stage(caseId) == ExaminationStage.valueOf(stage);
    }

    public void registryOverdue(Long caseId) {
        lapse.registryOverdue(caseId);
    }

    public void reviewOverdue(Long caseId) {
        lapse.reviewOverdue(caseId);
    }

    public void notCured(Long caseId) {
        lapse.notCured(caseId);
    }

    public void notReviewed(Long caseId) {
        lapse.notReviewed(caseId);
    }

    public void notAccepted(Long caseId) {
        lapse.notAccepted(caseId);
    }
}
