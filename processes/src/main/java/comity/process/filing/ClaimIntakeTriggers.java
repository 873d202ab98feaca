package comity.process.filing;

import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.filing.ClaimFiled;
import comity.filing.ClaimRegistered;
import comity.filing.DeficiencyCured;
import comity.filing.IntakeMoved;
import comity.process.common.Correlation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells {@code claim-intake} what the claimant, the registry and the President have done. */
@ApplicationScoped
public class ClaimIntakeTriggers {

    @Inject
    Correlation correlation;

    @Inject
    CaseFiles files;

    void onFiled(@Observes ClaimFiled filed) {
        CaseFile file = files.find(filed.caseId());
        correlation.start("ClaimFiled", file.filingReference(), file.id());
    }

    void onCured(@Observes DeficiencyCured cured) {
        correlation.tell("DeficiencyCured", cured.caseId());
    }

    void onMoved(@Observes IntakeMoved moved) {
        Long caseId = moved.caseId();
        switch (moved.from()) {
            case EXAMINE -> correlation.completeTask(caseId, "examine");
            case DECIDE -> correlation.completeTask(caseId, "decide-registration");
            case REFUSED -> correlation.tell("ReviewRequested", caseId);
            case REVIEW -> correlation.completeTask(caseId, "review-refusal");
            case REFERRED -> correlation.completeTask(caseId, "decide-referral");
            case INVITED -> correlation.tell("AdHocAccepted", caseId);
            default -> {
                // the other stages are left by messages of their own or by their end
            }
        }
    }

    void onRegistered(@Observes ClaimRegistered registered) {
        CaseFile file = files.find(registered.caseId());
        correlation.completeTask(file.id(), "decide-registration");
        correlation.start("ClaimRegistered", file.docketNumber(), file.id());
    }
}
