package comity.objection;

import java.time.LocalDate;

/**
 * The panel hears the parties on an objection.
 *
 * @param on day at the seat, a working day before TL-29 runs out
 */
public record FixHearing(Long caseId, Long objectionId, LocalDate on, String place) {}
