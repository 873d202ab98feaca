package comity.party;

import java.time.LocalDate;

/**
 * A Signatory as its keepers write it.
 *
 * @param kind {@code STATE} or {@code ORGANISATION}
 * @param acceptance {@code GENERAL}, {@code SPECIAL}, or {@code NONE} for a State that is known without being a Signatory
 * @param reservations reserved subject-matter, {@code TERR} and {@code DEF}, comma separated, or empty
 * @param from the day from which it counts
 */
public record SignatoryEntry(
        String code, String name, String kind, String acceptance, String reservations, LocalDate from) {}
