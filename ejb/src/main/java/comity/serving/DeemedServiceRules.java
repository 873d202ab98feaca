package comity.serving;

import java.util.Optional;

/** What a delivery log amounts to (S04). Asked after a dispatch and when TL-06 has run. */
public interface DeemedServiceRules {

    /** SERVED: delivered, acknowledgement awaited. DEEMED: served without it. NOTE_VERBALE: both channels failed. */
    enum Outcome {
        SERVED,
        DEEMED,
        NOTE_VERBALE
    }

    /**
     * @param tried how many of the two registered channels were tried
     * @param delivered how many accepted the message and did not bounce it
     * @param hours elapsed hours since the first delivery, 0 when there was none
     * @return empty while nothing can be said yet
     */
    Optional<Outcome> outcome(int tried, int delivered, long hours);
}
