package comity.instrument;

import java.time.LocalDate;

/** That a provision binds a Signatory during a period, as it is read. */
public record BindingRow(Long id, String provision, String state, LocalDate from, LocalDate to, String reservation) {}
