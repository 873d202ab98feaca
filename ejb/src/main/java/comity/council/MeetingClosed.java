package comity.council;

import comity.common.Refusal;
import java.time.Instant;

/** The record of the meeting is closed. */
public final class MeetingClosed extends Refusal {

    public MeetingClosed(Instant at) {
        super(Kind.CONFLICT, "S08", at);
    }
}
