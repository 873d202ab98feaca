package comity.deadline;

import java.time.LocalDate;

/**
 * A day of rest of the Tribunal.
 *
 * @param ahead whether it is still to come, so that it can be taken away
 */
public record HolidayRow(LocalDate day, String name, boolean ahead) {}
