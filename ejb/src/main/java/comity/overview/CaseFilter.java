package comity.overview;

import java.time.Instant;

/**
 * What a reader of the docket list looks for.
 *
 * @param party code of a Signatory on either side, or null
 * @param stage {@code open}, {@code closed} or null
 * @param words docket number or words of a title, or null
 * @param afterAt key of the last row seen: its day of registration, or null
 * @param afterId and its id
 */
public record CaseFilter(String party, String stage, String words, Instant afterAt, Long afterId, int most) {}
