package comity.instrument;

import java.time.LocalDate;

/** A provision as it is shown and chosen. */
public record ProvisionRow(
        String id,
        String instrument,
        String instrumentTitle,
        InstrumentKind kind,
        String article,
        String paraphrase,
        Verification verification,
        LocalDate from,
        LocalDate to,
        boolean invocable) {}
