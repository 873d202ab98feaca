package comity.panel;

import comity.common.Refusal;
import java.time.Instant;

/** Without the respondent the panel is not established before the limit has run. */
public final class RespondentAbsent extends Refusal {

    public RespondentAbsent(Instant until) {
        super(Kind.CONFLICT, "TL-13", until);
    }
}
