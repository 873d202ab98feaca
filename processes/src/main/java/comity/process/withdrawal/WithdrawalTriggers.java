package comity.process.withdrawal;

import comity.docket.CaseFiles;
import comity.process.common.Correlation;
import comity.withdrawal.WithdrawalNotified;
import comity.withdrawal.WithdrawalOpposed;
import comity.withdrawal.WithdrawalServed;
import comity.withdrawal.WithdrawalSettled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Starts {@code withdrawal} and tells it what the respondent did. */
@ApplicationScoped
public class WithdrawalTriggers {

    private static final String ID = "withdrawalId";

    @Inject
    Correlation correlation;

    @Inject
    CaseFiles files;

    void onNotified(@Observes WithdrawalNotified notified) {
        String key = files.find(notified.caseId()).reference();
        correlation.start("WithdrawalNotified", key, notified.caseId(), ID, notified.withdrawalId());
    }

    void onServed(@Observes WithdrawalServed served) {
        correlation.tell("WithdrawalServed", served.caseId(), ID, served.withdrawalId());
    }

    void onOpposed(@Observes WithdrawalOpposed opposed) {
        correlation.tell("WithdrawalOpposed", opposed.caseId(), ID, opposed.withdrawalId());
    }

    /** By consent, or by a ruling of the panel or the President. */
    void onSettled(@Observes WithdrawalSettled settled) {
        correlation.tell("WithdrawalConsented", settled.caseId(), ID, settled.withdrawalId());
        correlation.completeTask(settled.caseId(), "rule-on-withdrawal", ID, settled.withdrawalId());
        correlation.completeTask(settled.caseId(), "president-on-withdrawal", ID, settled.withdrawalId());
    }
}
