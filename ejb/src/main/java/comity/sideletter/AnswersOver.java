package comity.sideletter;

import comity.common.Refusal;
import java.time.Instant;

/** TL-83 has run: nothing is answered any more, and nothing follows from that. */
public final class AnswersOver extends Refusal {
    public AnswersOver(Instant until) {
        super(Kind.CONFLICT, "TL-83", until);
    }
}
