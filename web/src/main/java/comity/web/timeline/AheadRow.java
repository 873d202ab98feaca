package comity.web.timeline;

import java.time.Instant;

/**
 * A limit ahead, ready to be written.
 *
 * @param subject the thing it is about, such as a judge; empty for the case itself
 * @param mark shape beside its state
 * @param state whether it runs, is held, stands still or is planned, in words
 */
public record AheadRow(
        String code, String subject, String who, Instant dueAt, String mark, String state, String otherwise) {}
