package comity.challenge;

import java.time.Instant;

/**
 * A judge or nominee who can be challenged.
 *
 * @param until end of TL-19 from the nomination; null while a stay keeps it without an end
 * @param open whether that end is still to come; later a challenge needs a ground learned later
 */
public record JudgeChoice(String personId, String name, int seat, Instant until, boolean open) {}
