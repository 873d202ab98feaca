package comity.overview;

import java.time.Instant;

/**
 * Something that went wrong and waits for a person.
 *
 * @param kind {@code service}, {@code mail.FAILED}, {@code mail.BOUNCED}, {@code index}, {@code incidents} or {@code jobs}
 * @param caseId its case, or null where it concerns the house
 * @param reference docket number or filing reference, or null
 * @param detail State not reached, address of the letter, or how many
 * @param at since when, or null
 */
public record Failure(String kind, Long caseId, String reference, String detail, Instant at) {}
