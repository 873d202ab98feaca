package comity.packages;

import java.time.Instant;
import java.util.List;

/** A package in a list. */
public record PackageRow(
        String number,
        String title,
        SettlementPackage.Status status,
        List<String> states,
        List<String> cases,
        int items,
        int verified,
        Instant proposedAt,
        Instant recordedAt) {}
