package comity.process.deadline;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Once a night every timer is held against its row; normally none differs. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class NightlyReconciliation {

    private static final System.Logger LOG = System.getLogger(NightlyReconciliation.class.getName());

    @Inject
    TimerReconciling reconciling;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void nightly() {
        int differences = reconcile();
        LOG.log(System.Logger.Level.INFO, "timers held against their limits, {0} differed", differences);
    }

    /** @return how many timers differed from their rows */
    public int reconcile() {
        int differences = 0;
        TimerReconciling.Page page;
        int first = 0;
        do {
            page = reconciling.page(first);
            differences += page.differences();
            first += TimerReconciling.step();
        } while (page.more());
        return differences;
    }
}
