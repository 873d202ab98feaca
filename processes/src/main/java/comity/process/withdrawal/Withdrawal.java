package comity.process.withdrawal;

import comity.withdrawal.Discontinuance;
import comity.withdrawal.WithdrawalNotice.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Steps of {@code withdrawal}. */
@Named
@ApplicationScoped
public class Withdrawal {

    @Inject
    Discontinuance discontinuance;

    public boolean isOpposed(Long caseId, Long withdrawalId) {
        return discontinuance.statusOf(caseId, withdrawalId) == Status.OPPOSED;
    }

    public boolean isSettled(Long caseId, Long withdrawalId) {
        Status status = discontinuance.statusOf(caseId, withdrawalId);
        return status != Status.NOTIFIED && status != Status.OPPOSED;
    }

    public boolean isForPresident(Long caseId) {
        return discontinuance.isForPresident(caseId);
    }

    public void acquiesce(Long caseId, Long withdrawalId) {
        discontinuance.acquiesce(caseId, withdrawalId);
    }
}
