package comity.challenge;

import comity.common.Refusal;
import java.time.Instant;

/** TL-19 has run since the appointment, or since the party knew. */
public final class ChallengeOutOfTime extends Refusal {

    public ChallengeOutOfTime(Instant due) {
        super(Kind.CONFLICT, "TL-19", due);
    }
}
