package comity.panel;

import java.time.Instant;
import java.util.List;

/**
 * The draws of lots of a case, for everybody who wants to repeat them.
 *
 * @param pendingHash SHA-256 of the seed that decides the next draw and is still closed; null where no panel is opened
 * @param pendingSince when that hash was published
 * @param algorithm how a draw is made, step by step
 */
public record LotsView(
        String reference,
        String pendingHash,
        Instant pendingSince,
        List<String> algorithm,
        List<LotRepetition> draws) {}
