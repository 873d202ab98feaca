package comity.council;

import java.time.Instant;
import java.util.List;

/**
 * What an item came to.
 *
 * @param outcome key of the text {@code council.outcome.…}
 * @param present codes of the Signatories present; empty where the limit ran out without a roll-call
 * @param at a moment of the day of the meeting
 */
public record Settled(String outcome, List<String> present, List<String> rejecting, Instant at) {

    /** A limit has run, or the case is over: there was no roll-call. */
    public static Settled silently(String outcome, Instant at) {
        return new Settled(outcome, List.of(), List.of(), at);
    }
}
