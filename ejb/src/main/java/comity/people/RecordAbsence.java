package comity.people;

import java.time.LocalDate;

/**
 * The President is absent.
 *
 * @param from first day, today or later
 * @param to last day, included
 * @param reason at most 1,000 characters
 */
public record RecordAbsence(LocalDate from, LocalDate to, String reason) {}
