package comity.overview;

import java.time.Instant;

/**
 * A line of the access log as the auditor sees it.
 *
 * @param person null where a closed room was read
 * @param reference of the case, null where there is none or a closed room was read
 */
public record LogLine(Long id, Instant at, String person, String act, String reference, String object) {}
