package comity.instrument;

import java.time.LocalDate;

/**
 * Binds a Signatory by a provision, or by each provision of the instrument.
 *
 * @param provision one provision of it, or blank for all
 */
public record Bind(
        String instrument, String provision, String state, LocalDate from, LocalDate to, String reservation) {}
