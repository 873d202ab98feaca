package comity.process.packages;

import comity.packages.PackageItem;
import comity.packages.PackagePerformance;
import comity.packages.PackageSigning;
import comity.process.deadline.TimeLimitDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Steps of {@code settlement-package}. */
@Named
@ApplicationScoped
public class SettlementPackage {

    @Inject
    PackageSigning signing;

    @Inject
    PackagePerformance performance;

    public List<String> unsigned(Long packageId) {
        return signing.unsigned(packageId);
    }

    /** A package belongs to no one case: it keeps the date of its limit itself. */
    public Date recordedBy(Long packageId, String code) {
        return Date.from(signing.recordedBy(packageId));
    }

    public void overdue(Long packageId) {
        signing.overdue(packageId);
    }

    public List<Long> items(Long packageId) {
        return performance.items(packageId);
    }

    public boolean isVerified(Long packageId, Long itemId) {
        return performance.status(packageId, itemId) == PackageItem.Status.VERIFIED;
    }

    public boolean isOpen(Long packageId, Long itemId) {
        return performance.status(packageId, itemId) == PackageItem.Status.OPEN;
    }

    /** An item without a day is due never. */
    public Date dueAt(Long packageId, Long itemId) {
        Instant due = performance.dueAt(packageId, itemId);
        return Date.from(due == null ? TimeLimitDates.SUSPENDED : due);
    }

    public void breach(Long packageId, Long itemId) {
        performance.pass(packageId, itemId);
    }
}
