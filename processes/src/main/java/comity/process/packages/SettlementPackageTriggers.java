package comity.process.packages;

import comity.packages.ItemOpened;
import comity.packages.ItemVerified;
import comity.packages.PackageDeclined;
import comity.packages.PackageProposed;
import comity.packages.PackageRecorded;
import comity.packages.StateSigned;
import comity.process.common.Correlation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Starts {@code settlement-package} and tells it of signatures, record and items. Its key is the package's number. */
@ApplicationScoped
public class SettlementPackageTriggers {

    private static final String ITEM = "itemId";

    @Inject
    Correlation correlation;

    void onProposed(@Observes PackageProposed proposed) {
        correlation.startAlone("PackageProposed", proposed.number(), "packageId", proposed.packageId());
    }

    void onSigned(@Observes StateSigned signed) {
        correlation.tellAlone("PackageSigned", signed.number(), "stateId", signed.state());
    }

    void onDeclined(@Observes PackageDeclined declined) {
        correlation.tellAlone("PackageDeclined", declined.number());
    }

    void onRecorded(@Observes PackageRecorded recorded) {
        correlation.tellAlone("PackageRecorded", recorded.number());
    }

    void onOpened(@Observes ItemOpened opened) {
        correlation.tellAlone("PackageItemOpened", opened.number(), ITEM, opened.itemId());
    }

    void onVerified(@Observes ItemVerified verified) {
        correlation.tellAlone("PackageItemVerified", verified.number(), ITEM, verified.itemId());
    }
}
